import { existsSync, readFileSync } from 'node:fs';

import type { Dialect } from '@ep/config';
import { describe, expect, it } from 'vitest';

import { spawnEp } from '../../../test/spawn-ep.js';

const VECTORS = new URL('../../../../../../shared/vectors/dialects.jsonl', import.meta.url);
const EXCEPTIONS = new URL('../../../../resolver/test/exceptions.json', import.meta.url);
const TOOLS = ['boto3', 'aws-cli', 'sdk-js'] as const;

interface Observed {
  readonly url?: string;
  readonly requestUrl?: string;
  readonly error?: string;
}

interface Vector {
  readonly id: string;
  readonly expect: Partial<Record<Dialect, Observed>>;
}

interface Answer {
  readonly id: string;
  readonly url?: string;
  readonly error?: { readonly kind: string | null };
}

const isThere = existsSync(VECTORS);
if (!isThere) console.warn('SKIPPED: the observed vectors are not beside the repository');
const lines = isThere ? readFileSync(VECTORS, 'utf8').trimEnd().split('\n') : [];
const vectors = lines.map((line) => JSON.parse(line) as Vector);
const exceptions = JSON.parse(readFileSync(EXCEPTIONS, 'utf8')) as readonly {
  readonly id: string;
  readonly dialects: readonly string[];
}[];

/** Of the SDK for JavaScript, only where a request goes was observed. */
function toText(dialect: Dialect, url = ''): string {
  return dialect === 'sdk-js' ? originOf(url) : url;
}

function originOf(url: string): string {
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}

function expected(dialect: Dialect, { url, requestUrl, error }: Observed): string {
  return error === undefined
    ? toText(dialect, dialect === 'sdk-js' ? requestUrl : url)
    : `error ${error}`;
}

function answered(dialect: Dialect, { url, error }: Answer): string {
  return error === undefined ? toText(dialect, url) : `error ${String(error.kind)}`;
}

describe.skipIf(!isThere)('ep resolve --jsonl', () => {
  it.each(TOOLS)('answers every vector as %s did, in order', async (dialect) => {
    const { stdout, stderr, code } = await spawnEp(['resolve', '--jsonl', '--dialect', dialect], {
      stdin: `${lines.join('\n')}\n`,
    });
    expect([stderr, code]).toEqual(['', 0]);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer);
    expect(answers.map(({ id }) => id)).toEqual(vectors.map(({ id }) => id));
    const differing = vectors.filter(({ expect: { [dialect]: observed } }, i) => {
      const answer = answers[i];
      if (observed === undefined || answer === undefined) return false;
      return answered(dialect, answer) !== expected(dialect, observed);
    });
    const listed = exceptions.filter(({ dialects }) => dialects.includes(dialect));
    expect(differing.map(({ id }) => id)).toEqual(listed.map(({ id }) => id));
    expect(vectors.length).toBe(610);
  });
});
