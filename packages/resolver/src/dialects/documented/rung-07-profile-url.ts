import { failed, type Finding } from '../finding.js';
import { Fault } from '../../errors/fault.js';
import { fromEntry } from '../../settings/source.js';
import { judgeUrl } from './judge-url.js';
import type { Question } from './question.js';

/** Rung 7: the profile's `endpoint_url`. */
export function findProfileUrl({ inProfile, ignoring }: Question): Finding {
  const found = inProfile.url;
  if (found === undefined) return judgeUrl(7, undefined);
  const setting = fromEntry(found.kind, 'endpoint_url', found.entry);
  if (found.entry.nested !== null) {
    return failed(7, new Fault('EP_RESOLVER_NESTED_VALUE', setting));
  }
  return judgeUrl(7, setting, ignoring !== 'none');
}
