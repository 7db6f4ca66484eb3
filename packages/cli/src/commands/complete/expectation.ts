import {
  type CommandDefinition,
  type Operand,
  operandAt,
  type OptionDefinition,
} from '@ep/command-line';

/** What may stand at the end of a command line. */
export type Expectation =
  | { readonly kind: 'command' }
  | { readonly kind: 'option'; readonly options: readonly OptionDefinition[] }
  | {
      readonly kind: 'value';
      readonly of: Operand | OptionDefinition;
      /** What is before the value in its word: `--format=`. */
      readonly before: string;
      /** The operands so far, of which others may depend. */
      readonly operands: readonly string[];
    }
  | { readonly kind: 'nothing' };

const NOTHING: Expectation = { kind: 'nothing' };

/**
 * What may stand in place of `current`, behind `words`.
 *
 * @param words the words before, from the name of the command on
 */
export function expectAt(
  definitions: readonly CommandDefinition[],
  words: readonly string[],
  current: string,
): Expectation {
  const [name, ...rest] = words;
  if (name === undefined || (name === 'help' && rest.length === 0)) return { kind: 'command' };
  const definition = definitions.find((one) => one.name === name);
  return definition === undefined ? NOTHING : expectIn(definition, rest, current);
}

function expectIn(
  { options, operands }: CommandDefinition,
  words: readonly string[],
  current: string,
): Expectation {
  const read = readWords(options, words);
  const value = (of: Operand | OptionDefinition, before = ''): Expectation => {
    return { kind: 'value', of, before, operands: read.operands };
  };
  if (read.pending !== undefined) return value(read.pending);
  if (!read.isEnded && current.startsWith('-')) {
    const at = current.indexOf('=');
    const option = at === -1 ? undefined : findOption(options, current.slice(0, at));
    if (option?.value !== undefined) return value(option, current.slice(0, at + 1));
    const left = options.filter((one) => one.multiple === true || !read.given.has(one));
    return at === -1 ? { kind: 'option', options: left } : NOTHING;
  }
  const most = operands.reduce((sum, operand) => sum + operand.most, 0);
  const operand = operandAt(operands, read.operands.length);
  return operand === undefined || read.operands.length >= most ? NOTHING : value(operand);
}

interface Read {
  readonly operands: readonly string[];
  readonly given: ReadonlySet<OptionDefinition>;
  /** The option at the end, whose value is still to come. */
  readonly pending: OptionDefinition | undefined;
  /** Whether `--` has ended the options. */
  readonly isEnded: boolean;
}

/** Reads words as far as they go: unlike a command line that runs, this one is not ready. */
function readWords(options: readonly OptionDefinition[], words: readonly string[]): Read {
  const given = new Set<OptionDefinition>();
  const operands: string[] = [];
  let pending: OptionDefinition | undefined;
  let isEnded = false;
  for (const word of words) {
    if (pending !== undefined) pending = undefined;
    else if (isEnded || !/^-./.test(word)) operands.push(word);
    else if (word === '--') isEnded = true;
    else {
      const option = findOption(options, word.replace(/=.*/s, ''));
      if (option !== undefined) given.add(option);
      if (!word.includes('=') && option?.value !== undefined) pending = option;
    }
  }
  return { operands, given, pending, isEnded };
}

function findOption(
  options: readonly OptionDefinition[],
  word: string,
): OptionDefinition | undefined {
  return options.find(({ name, short }) => word === `--${name}` || word === `-${short ?? '-'}`);
}
