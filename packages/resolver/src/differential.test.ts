import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';

import { askResolver } from '../test/differential/ask-resolver.js';
import { RealSdk } from '../test/differential/real-sdk.js';
import { type SdkCase, sdkCases } from '../test/differential/sdk-case.js';

const RUNS = Number(process.env['EP_RUNS'] ?? 2000);
const seed = Number(process.env['EP_SEED'] ?? Date.now() % 2 ** 31);
const sdk = new RealSdk();
afterAll(() => sdk.close());

interface FoundVector extends SdkCase {
  readonly name: string;
  readonly expect: string;
}

const found = JSON.parse(
  readFileSync(new URL('../test/sdk-vectors.json', import.meta.url), 'utf8'),
) as FoundVector[];

/** Without credentials the SDK signs nothing, so where the request would go cannot be seen. */
const UNSEEN = 'error CredentialsProviderError';

describe('the real AWS SDK for JavaScript', () => {
  it(`answers ${RUNS} random questions alike (EP_SEED=${seed})`, async () => {
    let unseen = 0;
    const property = fc.asyncProperty(sdkCases, async (question) => {
      const real = await sdk.ask(question);
      const own = askResolver(question);
      if (real === UNSEEN && own !== UNSEEN) unseen++;
      else expect(own).toBe(real);
    });
    console.log(`differential: ${RUNS} questions, EP_SEED=${seed}`);
    await fc.assert(property, { seed, numRuns: RUNS });
    expect(unseen).toBeLessThan(RUNS / 4);
  }, 300_000);

  it.each(found)('still answers alike: $name', async (vector) => {
    expect([await sdk.ask(vector), askResolver(vector)]).toEqual([vector.expect, vector.expect]);
  });
});
