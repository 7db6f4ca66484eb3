import type { Dialect } from '@ep/config';

import type { Context } from '../question/context.js';
import { resolveBotocore } from './botocore/resolve-botocore.js';
import { resolveDocumented } from './documented/resolve-documented.js';
import type { Resolution } from './resolution.js';
import { resolveSdkJs } from './sdk-js/resolve-sdk-js.js';

/** The precedence of each dialect; throws Fault. */
export const precedence: Readonly<Record<Dialect, (context: Context) => Resolution>> = {
  documented: resolveDocumented,
  'aws-cli': resolveBotocore,
  boto3: resolveBotocore,
  'sdk-js': resolveSdkJs,
};
