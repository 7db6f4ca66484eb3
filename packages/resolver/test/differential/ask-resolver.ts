import { toSharedFile } from '@ep/config';

import type { ResolverInput } from '../../src/question/input.js';
import { resolveEndpoint } from '../../src/resolve-endpoint.js';
import { nameOfError } from '../../src/errors/messages.js';
import { isResolverError } from '../../src/errors/resolver-error.js';
import type { SdkCase } from './sdk-case.js';

/** A question for the real SDK, as the resolver takes it. */
export function toInput({
  env,
  config,
  credentials,
  options,
}: Omit<SdkCase, 'service'>): ResolverInput {
  const { credentials: keys, ...rest } = options;
  return {
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
  };
}

/** The answer of the resolver to a question for the real SDK, in the same words. */
export function askResolver(question: SdkCase): string {
  try {
    const { url } = resolveEndpoint(question.service, toInput(question));
    const { protocol, host } = new URL(url);
    return `${protocol}//${host}`;
  } catch (error) {
    if (!isResolverError(error)) throw error;
    return `error ${nameOfError(error, 'sdk-js') ?? error.code}`;
  }
}
