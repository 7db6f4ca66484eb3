import { dialects } from '@ep/config';
import { describe, expect, it } from 'vitest';

import { dialectOf } from './request.js';
import { explainEndpoint } from '../explain-endpoint.js';
import type { ResolverInput } from './input.js';
import { explainHere, resolveHere } from '../node/index.js';
import { resolveEndpoint } from '../resolve-endpoint.js';
import { isResolverError } from '../errors/resolver-error.js';

/** As plain JavaScript may ask, which types do not hold back. */
const ask = (dialect: unknown): ResolverInput => ({ dialect: dialect as 'boto3', env: {} });

describe('dialectOf', () => {
  it('is the one in the input, or documented', () => {
    expect(dialects.map((dialect) => dialectOf({ dialect }))).toEqual(dialects);
    expect([dialectOf({}), dialectOf(ask(undefined)), dialectOf(ask(null))]).toEqual(
      Array(3).fill('documented'),
    );
  });

  it.each(['nonsense', '', 'constructor', '__proto__', 5, false])('is never %j', async (value) => {
    const calls: readonly (() => unknown)[] = [
      () => resolveEndpoint('s3', ask(value)),
      () => explainEndpoint('s3', ask(value)),
      () => resolveHere('s3', ask(value)),
      () => explainHere('s3', ask(value)),
    ];
    for (const call of calls) {
      const error = await Promise.resolve()
        .then(call)
        .catch((thrown: unknown) => thrown);
      expect(isResolverError(error)).toBe(true);
      expect(error).toMatchObject({ code: 'EP_RESOLVER_DIALECT', value: String(value) });
    }
  });

  it('is refused with a list of the valid ones', () => {
    expect(() => resolveEndpoint('s3', ask('cli'))).toThrow(
      'Unknown dialect ("cli", the option dialect). Pass documented, aws-cli, boto3 or sdk-js. [EP_RESOLVER_DIALECT]',
    );
    for (const dialect of dialects) {
      expect(() => resolveEndpoint('s3', ask('cli'))).toThrow(dialect);
    }
  });
});
