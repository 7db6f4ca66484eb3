import { dialects } from '@ep/config';
import { describe, expect, it } from 'vitest';

import { explainEndpoint } from '../explain-endpoint.js';
import type { ResolverInput } from './input.js';
import { resolveEndpoint } from '../resolve-endpoint.js';
import { checkOptions } from './check-options.js';

const env = { AWS_REGION: 'us-west-2', AWS_DEFAULT_REGION: 'us-west-2' };

/** Every option with a value of its type. */
const OPTIONS = {
  endpointUrl: 'http://localhost:1',
  region: 'eu-west-1',
  profile: 'default',
  accountId: '123456789012',
  accountIdEndpointMode: 'disabled',
  useFipsEndpoint: false,
  useDualstackEndpoint: false,
  ignoreConfiguredEndpointUrls: false,
  unsigned: false,
  useSsl: true,
} satisfies ResolverInput;
const NAMES = Object.entries(OPTIONS);

describe('checkOptions', () => {
  it('is the input itself where it is valid', () => {
    expect(checkOptions(OPTIONS)).toBe(OPTIONS);
    const none: ResolverInput = { env };
    expect(checkOptions(none)).toBe(none);
  });

  it.each(NAMES)('treats a null %s as not given', (name) => {
    const input = { ...OPTIONS, env, [name]: null };
    expect(checkOptions(input)).toEqual({ ...OPTIONS, env, [name]: undefined });
    for (const dialect of dialects) {
      expect(resolveEndpoint('s3', { env, dialect, [name]: null }).url).toBe(
        'https://s3.us-west-2.amazonaws.com',
      );
    }
  });

  it.each(NAMES)('refuses another type for %s', (name, valid) => {
    const wrong = [
      5,
      {},
      Symbol('x'),
      Object.create(null),
      typeof valid === 'string' ? true : 'no',
    ];
    for (const value of wrong) {
      const input = { env, [name]: value };
      const refusal = {
        code: 'EP_RESOLVER_OPTION',
        source: { kind: 'option', name },
        reason: `The option has the wrong type: ${typeof value} instead of ${typeof valid}`,
      };
      for (const ask of [resolveEndpoint, explainEndpoint]) {
        expect(() => ask('s3', input)).toThrow(
          expect.objectContaining({ ...refusal, source: expect.objectContaining(refusal.source) }),
        );
      }
    }
  });
});
