import { type Finding, foundRules } from '../finding.js';
import { fromDefault } from '../source.js';

const { source } = fromDefault('endpoint', '');

/** Rung 10: the service's default endpoint. */
export function findDefault(): Finding {
  return foundRules(10, source, {});
}
