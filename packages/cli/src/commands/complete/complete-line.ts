import type { CommandDefinition, Io } from '@ep/command-line';

import { type Candidate, candidatesFor, toCandidates } from './candidates.js';
import { expectAt } from './expectation.js';

/** What a shell is to offer: words, or the files or directories that it knows itself. */
export interface Offer {
  readonly kind: 'words' | 'files' | 'directories';
  readonly candidates: readonly Candidate[];
}

/**
 * What may stand at the end of a command line.
 *
 * @param words those before, without `ep`
 * @param current the word that is to be completed, as far as it is typed
 * @example
 * ```ts
 * completeLine(definitions, ['list', '--format'], 't', io).candidates; // table and tsv
 * ```
 */
export function completeLine(
  definitions: readonly CommandDefinition[],
  words: readonly string[],
  current: string,
  io: Pick<Io, 'env'>,
): Offer {
  const joined = joinSplitWords(words, current);
  const expected = expectAt(definitions, joined.words, joined.current);
  const toWords = (candidates: readonly Candidate[]): Offer => ({
    kind: 'words',
    candidates: candidates
      .filter(({ value }) => value.toLowerCase().startsWith(joined.current.toLowerCase()))
      .map(({ value, description }) => ({ value: value.slice(joined.kept.length), description })),
  });
  if (expected.kind === 'command') return toWords(definitions.map(toCommand));
  if (expected.kind === 'option') return toWords(toCandidates([...expected.options, HELP]));
  if (expected.kind === 'nothing') return toWords([]);
  const { of, before, operands } = expected;
  if (of.completes === 'file') return { kind: 'files', candidates: [] };
  if (of.completes === 'directory') return { kind: 'directories', candidates: [] };
  const candidates = candidatesFor(of, operands, io);
  return toWords(candidates.map((one) => ({ ...one, value: before + one.value })));
}

const HELP = { name: 'help', summary: 'show the help' };

function toCommand({ name, summary }: CommandDefinition): Candidate {
  return { value: name, description: summary };
}

/** Words, and the one that is to be completed. */
interface SplitWords {
  readonly words: readonly string[];
  readonly current: string;
  /** The start of `current` that the shell leaves as it is, and wants no candidate to repeat. */
  readonly kept: string;
}

/**
 * Joins what bash splits: it takes `=` and `:` for words, so that `--format=js` comes as three.
 *
 * @example
 * ```ts
 * joinSplitWords(['list', '--format', '='], 'js'); // { words: ['list'], current: '--format=js', kept: '--format=' }
 * ```
 */
function joinSplitWords(words: readonly string[], current: string): SplitWords {
  const joined: string[] = [];
  let isOpen = false;
  for (const word of [...words, current]) {
    const isBreak = word === '=' || word === ':';
    if ((isOpen || isBreak) && joined.length > 0) joined.push((joined.pop() ?? '') + word);
    else joined.push(word);
    isOpen = isBreak;
  }
  const last = joined.pop() ?? '';
  const typed = current === '=' || current === ':' ? '' : current;
  return { words: joined, current: last, kept: last.slice(0, last.length - typed.length) };
}
