import type { ConfigEntry, SharedConfig } from '@ep/config';
import { maskCredentials } from '@ep/resolver';

import { byDialect, type Texts } from './ask-all.js';
import type { ExaminedFile } from './situation.js';

/**
 * What each tool reads in a line: `reads s3.endpoint_url = http://a`, or that it reads nothing.
 * Credentials are masked.
 */
export function readLine(file: ExaminedFile, line: number): Texts {
  return byDialect((dialect) => {
    const found = readingsOf(file.mended.read(dialect)).find((reading) => reading.line === line);
    return found === undefined ? 'reads nothing' : `reads ${maskCredentials(found.text)}`;
  });
}

interface Reading {
  readonly line: number;
  readonly text: string;
}

function readingsOf({ profiles, services }: SharedConfig): Reading[] {
  return [...profiles.values(), ...services.values()]
    .flatMap(({ entries }) => [...entries.values()])
    .flatMap((entry) =>
      entry.nested === null
        ? [toReading(entry, entry.key)]
        : [...entry.nested.values()].map((inner) => toReading(inner, `${entry.key}.${inner.key}`)),
    );
}

function toReading({ line, value }: ConfigEntry, key: string): Reading {
  return { line, text: `${key} = ${value}` };
}
