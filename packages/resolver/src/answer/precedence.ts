import type { Dialect } from '@ep/config';

import type { Context } from '../question/context.js';
import { resolveBotocore } from '../dialects/botocore/resolve-botocore.js';
import { resolveDocumented } from '../dialects/documented/resolve-documented.js';
import type { Resolution } from '../dialects/resolution.js';
import { resolveSdkJs } from '../dialects/sdk-js/resolve-sdk-js.js';

/** The precedence of each dialect; throws Fault. */
export const precedence: Readonly<Record<Dialect, (context: Context) => Resolution>> = {
  documented: resolveDocumented,
  'aws-cli': resolveBotocore,
  boto3: resolveBotocore,
  'sdk-js': resolveSdkJs,
};
