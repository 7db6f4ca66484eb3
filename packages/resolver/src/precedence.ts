import type { Dialect } from '@ep/config';

import { resolveBotocore } from './botocore/resolve-botocore.js';
import type { Context } from './context.js';
import { resolveDocumented } from './documented/resolve-documented.js';
import type { Resolution } from './resolution.js';
import { resolveSdkJs } from './sdk-js/resolve-sdk-js.js';

/** Where the precedence of each dialect is written, from top to bottom. */
export const precedence: Readonly<Record<Dialect, (context: Context) => Resolution>> = {
  documented: resolveDocumented,
  'aws-cli': resolveBotocore,
  boto3: resolveBotocore,
  'sdk-js': resolveSdkJs,
};
