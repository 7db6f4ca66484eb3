import { readFileSync } from 'node:fs';

import { JsonSyntaxError } from '../json/json-tokens.js';
import { locate, parseJson } from '../json/scan-json.js';
import type { Problem } from '../problem.js';

/** What a JSON file of `models/` holds; undefined, and a problem more, where it cannot be read. */
export function readJson(path: string, problems: Problem[]): object | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    problems.push(unreadable(path, error as Error));
    return undefined;
  }
  try {
    return parseJson(bytes) as object;
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    const { line, column } = locate(bytes, error.offset);
    const fix = 'restore the file from version control, or correct it by hand';
    problems.push({
      code: 'EP_MODELS_JSON',
      place: `${path}:${line}:${column}`,
      message: `is broken JSON: ${error.message}`,
      fix,
    });
    return undefined;
  }
}

/** The problem of a file or folder of `models/` that Node.js cannot read. */
export function unreadable(place: string, { message }: Error): Problem {
  return {
    code: 'EP_MODELS_UNREADABLE',
    place,
    message: `cannot be read: ${message}`,
    fix: 'restore it from version control',
  };
}
