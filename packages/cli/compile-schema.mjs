// Usage: node compile-schema.mjs — in this folder: writes src/generated/ anew from ep.config.schema.json.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { format } from 'prettier';

/** Where the validator is. It is checked in, so that type checks and tests need no build. */
export const GENERATED = new URL('src/generated/', import.meta.url);

const SCHEMA = new URL('ep.config.schema.json', import.meta.url);
const HEADER =
  '// @generated from ep.config.schema.json — do not edit. Regenerate: node compile-schema.mjs\n';
const TYPES =
  "import type { ValidateFunction } from 'ajv';\n\n" +
  '/** Whether a value is a valid ep.config.json; `validate.errors` then has every fault. */\n' +
  'export declare const validate: ValidateFunction;\n';

/**
 * The files of the validator by name. It imports nothing, so that `ep` does not depend on ajv.
 *
 * @returns {Promise<Record<string, string>>}
 */
export async function compileSchema() {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    messages: false,
    strictTypes: false,
    code: { source: true, esm: true, lines: true },
    // All lengths in the schema are 1, for which counting UTF-16 code units is right and needs no import.
    unicode: false,
    // The option is deprecated, and ajv says so on the console.
    logger: false,
  });
  const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8'), withoutProse));
  const code = standalone.default(ajv, validate);
  return {
    'validate-ep-config.js': await toFile(`// @ts-nocheck\n${code}`),
    'validate-ep-config.d.ts': await toFile(TYPES),
  };
}

/**
 * The validator holds a copy of the schema, in which nobody reads these.
 *
 * @param {string} key
 * @param {unknown} value
 */
function withoutProse(key, value) {
  return ['title', 'description', 'examples'].includes(key) ? undefined : value;
}

/** @param {string} code */
function toFile(code) {
  return format(HEADER + code, { parser: 'typescript', singleQuote: true, printWidth: 100 });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(GENERATED, { recursive: true });
  for (const [name, text] of Object.entries(await compileSchema())) {
    writeFileSync(new URL(name, GENERATED), text);
  }
}
