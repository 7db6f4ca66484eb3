import { CliError } from '../cli-error.js';
import { findJsonFault } from './find-json-fault.js';
import { assertObject, type JsonObject } from './json-object.js';

/**
 * A line of `--jsonl` as an object.
 *
 * @throws CliError `EP_CLI_LINE`, which quotes nothing of the line: it may be a part of credentials
 */
export function parseCase(text: string): JsonObject {
  return assertObject(parseJson(text), 'the line');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const { column, message, fix } = findJsonFault(text, () => 'something else');
    throw new CliError(
      'EP_CLI_LINE',
      `the line is not JSON: at character ${column}, ${message}`,
      fix,
    );
  }
}
