import { join } from 'node:path';

import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';

import type { Problem } from '../problem.js';
import { readJson } from './read-json.js';

/**
 * Reads a file below `models/` against the schema of a name.
 *
 * @returns `otherwise` where it cannot be read or breaks its schema
 */
export type ModelReader = <T>(file: string, schema: string, otherwise: T) => T;

/** What reads the files of one folder `models/`, and holds each against its schema there. */
export function startReader(folder: string, problems: Problem[]): ModelReader {
  const schemaOf = compileSchemas(folder, problems);
  return <T>(file: string, schema: string, otherwise: T): T => {
    const value = readJson(join(folder, file), problems);
    const validate = schemaOf(schema);
    if (value === undefined || !validate || validate(value)) return (value ?? otherwise) as T;
    problems.push(...(validate.errors ?? []).map((error) => toProblem(join(folder, file), error)));
    return otherwise;
  };
}

/** Compiles each schema at its first use: models/ of an older state lack those of newer files. */
function compileSchemas(
  folder: string,
  problems: Problem[],
): (name: string) => ValidateFunction | undefined {
  const ajv = new Ajv({ allErrors: true, strict: true });
  const compiled = new Map<string, ValidateFunction | undefined>();
  return (name) => {
    if (!compiled.has(name)) {
      const schema = readJson(join(folder, 'schemas', `${name}.schema.json`), problems);
      compiled.set(name, schema && ajv.compile(schema));
    }
    return compiled.get(name);
  };
}

function toProblem(path: string, { instancePath, message, params }: ErrorObject): Problem {
  const extra = params['additionalProperty'] ?? params['allowedValues'];
  const detail = extra === undefined ? '' : ` (${JSON.stringify(extra)})`;
  return {
    code: 'EP_MODELS_SCHEMA',
    place: `${path}${instancePath && `#${instancePath}`}`,
    message: `${message ?? 'does not match its schema'}${detail}`,
    fix: 'make it match the schema in models/schemas/',
  };
}
