import type { Example } from './rule.js';
import { type Situation, toSituation } from './situation.js';

const REGION = 'us-east-1';

/**
 * The situation of an example, with a region for all tools: without one, nearly every example would
 * have a second thing wrong with it.
 *
 * @example
 * ```ts
 * toExampleSituation({ config: '[default]\n' }).env; // { AWS_REGION: 'us-east-1', … }
 * ```
 */
export function toExampleSituation({ hasNoRegion, env, ...files }: Example): Situation {
  const region = hasNoRegion ? {} : { AWS_REGION: REGION, AWS_DEFAULT_REGION: REGION };
  return toSituation({ ...files, env: { ...region, ...env } });
}
