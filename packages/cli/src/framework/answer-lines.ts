import type { EnvelopeError } from './envelope.js';
import { CliError, isCliError } from './errors.js';
import type { ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { shortenError } from './shorten-text.js';
import { findJsonFault } from '../json/find-json-fault.js';
import { type Line, splitLines } from './split-lines.js';
import { assertObject, type JsonObject } from './json-object.js';

/** What is said to a case: whatever it asked for, or why there is none. */
interface Answer {
  readonly id?: unknown;
  readonly line?: number;
  readonly error?: EnvelopeError & { readonly kind: string | null };
}

/**
 * Answers every line of stdin with a line on stdout, in order. A line that cannot be read is
 * answered, too, with an error, and the next one is read.
 *
 * Memory stays as it is however many lines there are: nothing is read before what was answered is
 * written, and waits for a slow reader.
 *
 * @param answer what to say to a case; throws a CliError where the case itself is wrong
 * @returns 1 where a line was no case
 */
export async function answerLines(
  { stdin, stdout, stderr }: Io,
  answer: (question: JsonObject) => object,
): Promise<ExitCode> {
  if (stdin.isTty) stderr.write('Reading cases from the terminal, one JSON object a line.\n');
  let bad = 0;
  for await (const lines of splitLines(stdin)) {
    let text = '';
    for (const line of lines) {
      if (line.text?.trim() === '') continue;
      const { isBad, answered } = answerLine(line, answer);
      text += `${JSON.stringify(toShort(answered))}\n`;
      if (isBad) bad++;
    }
    if (text !== '' && !stdout.write(text)) await stdout.drain();
  }
  if (bad > 0)
    stderr.write(
      `ep: ${bad === 1 ? 'a line is' : `${bad} lines are`} no case; the answers say why\n`,
    );
  return bad > 0 ? 1 : 0;
}

function toShort(answered: Answer): Answer {
  return answered.error ? { ...answered, error: shortenError(answered.error) } : answered;
}

function answerLine(
  { number, text }: Line,
  answer: (question: JsonObject) => object,
): { readonly isBad: boolean; readonly answered: Answer } {
  let id: unknown = null;
  try {
    const question = parseLine(text);
    id = question['id'] ?? null;
    return { isBad: false, answered: { id, ...answer(question) } };
  } catch (error) {
    if (!isCliError(error)) throw error;
    const { code, message, fix } = error;
    return {
      isBad: true,
      answered: { id, line: number, error: { kind: null, code, message, fix } },
    };
  }
}

function parseLine(text: string | null): JsonObject {
  if (text === null) {
    throw new CliError(
      'EP_CLI_LINE',
      'the line is too long',
      'Give at most 16 million characters a line.',
    );
  }
  return assertObject(parseJson(text), 'the line');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What stands there may be a part of credentials.
    const { column, message, fix } = findJsonFault(text, () => 'something else');
    throw new CliError(
      'EP_CLI_LINE',
      `the line is no JSON, from character ${column}: ${message}`,
      fix,
    );
  }
}
