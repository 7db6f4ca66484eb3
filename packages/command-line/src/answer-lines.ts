import { CommandLineError, isCommandLineError } from './command-line-error.js';
import { type EnvelopeError, shortenError } from './envelope.js';
import type { Io } from './io.js';
import type { ExitCode, Program } from './program.js';
import { type Line, splitLines } from './split-lines.js';

/** How lines are read and answered; both throw a CommandLineError where the line is wrong. */
export interface LineAnswers {
  readonly parse: (text: string) => Question;
  readonly answer: (question: Question) => object;
}

/** A line, parsed. Its `id` comes back with the answer. */
type Question = Readonly<Record<string, unknown>>;

/** The answer to a line: whatever the line asked for, or why there is no answer. */
interface Answer {
  readonly id?: unknown;
  readonly line?: number;
  readonly error?: EnvelopeError & { readonly kind: string | null };
}

/**
 * Answers every line of stdin with a line on stdout, in order. A line that cannot be read gets an error
 * as its answer, and the next one is read.
 *
 * Memory stays as it is however many lines there are: nothing is read before what was answered is
 * written, and waits for a slow reader.
 *
 * @returns 1 where a line is invalid
 */
export async function answerLines(
  program: Program,
  { stdin, stdout, stderr }: Io,
  answers: LineAnswers,
): Promise<ExitCode> {
  if (stdin.isTty) stderr.write('Reading cases from the terminal: one JSON object per line.\n');
  let bad = 0;
  for await (const lines of splitLines(stdin)) {
    let text = '';
    for (const line of lines) {
      if (line.text?.trim() === '') continue;
      const { isBad, answered } = answerLine(program, line, answers);
      text += `${JSON.stringify(toShort(answered))}\n`;
      if (isBad) bad++;
    }
    if (text !== '' && !stdout.write(text)) await stdout.drain();
  }
  if (bad > 0)
    stderr.write(
      `${program.name}: ${bad === 1 ? '1 line is' : `${bad} lines are`} invalid; see the answers\n`,
    );
  return bad > 0 ? 1 : 0;
}

function toShort(answered: Answer): Answer {
  return answered.error ? { ...answered, error: shortenError(answered.error) } : answered;
}

function answerLine(
  { codePrefix }: Program,
  { number, text }: Line,
  { parse, answer }: LineAnswers,
): { readonly isBad: boolean; readonly answered: Answer } {
  let id: unknown = null;
  try {
    if (text === null) throw tooLong(codePrefix);
    const question = parse(text);
    id = question['id'] ?? null;
    return { isBad: false, answered: { id, ...answer(question) } };
  } catch (error) {
    if (!isCommandLineError(error)) throw error;
    const { code, message, fix } = error;
    return {
      isBad: true,
      answered: { id, line: number, error: { kind: null, code, message, fix } },
    };
  }
}

function tooLong(codePrefix: string): CommandLineError {
  return new CommandLineError(
    `${codePrefix}_LINE`,
    'the line is too long',
    'Write at most 16 million characters per line.',
  );
}
