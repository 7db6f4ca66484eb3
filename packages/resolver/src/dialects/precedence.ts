import { resolveBotocore } from './botocore/resolve-botocore.js';
import { resolveDocumented } from './documented/resolve-documented.js';
import { resolveSdkJs } from './sdk-js/resolve-sdk-js.js';
import type { Precedence } from '../tables.js';

/** Where the precedence of each dialect is written, from top to bottom. */
export const precedence: Precedence = {
  documented: resolveDocumented,
  'aws-cli': resolveBotocore,
  boto3: resolveBotocore,
  'sdk-js': resolveSdkJs,
};
