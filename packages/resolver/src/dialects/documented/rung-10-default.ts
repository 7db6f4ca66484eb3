import { type Finding, foundRules } from '../finding.js';
import { fromDefault } from '../../settings/source.js';

const DEFAULT = foundRules(10, fromDefault('endpoint', '').source, {});

/** Rung 10: the service's default endpoint. */
export function findDefault(): Finding {
  return DEFAULT;
}
