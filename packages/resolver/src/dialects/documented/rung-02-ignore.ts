import { failed, type Finding, passed } from '../finding.js';
import type { Question } from './question.js';
import { switchError } from './read-switch.js';

/** Rung 2: whether configured URLs are ignored, which the rungs below look at. */
export function findIgnore({ ignore }: Question): Finding {
  if (ignore.state === 'bad') return failed(2, switchError(ignore));
  return passed(2, ignore.state, ignore.setting?.source ?? null);
}
