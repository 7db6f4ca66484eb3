import { toSharedFile } from '@ep/config';

import { resolveEndpoint } from '../../src/resolve-endpoint.js';
import { nameOfError } from '../../src/errors/messages.js';
import { isResolverError } from '../../src/errors/resolver-error.js';
import type { SdkCase } from './sdk-case.js';

/** The answer of the resolver to a question for the real SDK, in the same words. */
export function askResolver({ service, env, config, credentials, options }: SdkCase): string {
  const { credentials: keys, ...rest } = options;
  try {
    const { url } = resolveEndpoint(service, {
      ...rest,
      env,
      dialect: 'sdk-js',
      credentials: keys,
      accountId: keys?.accountId,
      config: config === null ? undefined : toSharedFile(config, { file: 'config' }),
      credentialsFile:
        credentials === null
          ? undefined
          : toSharedFile(credentials, { file: 'credentials', kind: 'credentials' }),
    });
    const { protocol, host } = new URL(url);
    return `${protocol}//${host}`;
  } catch (error) {
    if (!isResolverError(error)) throw error;
    return `error ${nameOfError(error, 'sdk-js') ?? error.code}`;
  }
}
