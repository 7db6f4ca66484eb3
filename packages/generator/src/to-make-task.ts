import { resolve } from 'node:path';

import type { FetchSpec } from './fetch/location.js';
import type { MakeTask } from './commands/make-packages.js';
import { wrongEnvPrefix, wrongScope } from './company/company.js';
import { toRelease } from './to-release.js';
import { UsageError } from './usage-error.js';

const SCOPE = '--scope @acme';
const ENV_PREFIX = '--env-prefix ACME_ENDPOINT_URL_';
const OUT = '--out packages';

type ValueOf = (option: string) => string | undefined;

/**
 * Which packages of a company to make.
 *
 * @param value what an option was given, undefined where it was not
 * @throws UsageError
 */
export function toMakeTask(specs: readonly FetchSpec[], value: ValueOf): MakeTask {
  const source = toSource(specs);
  const scope = demand(value, 'scope', SCOPE);
  const envPrefix = demand(value, 'env-prefix', ENV_PREFIX);
  const out = demand(value, 'out', OUT);
  if (resolve(out) === resolve(source.path))
    refuse(`--out ${out} is the folder of the models`, `name another folder, as in ${OUT}`);
  const noScope = wrongScope(scope);
  if (noScope) refuse(noScope, `write it with an @ and in small letters, as in ${SCOPE}`);
  const noPrefix = wrongEnvPrefix(envPrefix);
  if (noPrefix) refuse(noPrefix, `write it as in ${ENV_PREFIX}`);
  const release = value('release');
  const version = release === undefined ? {} : { release: toRelease(release) };
  return { source, out, company: { scope, envPrefix, ...version } };
}

function toSource([source, ...more]: readonly FetchSpec[]): FetchSpec {
  if (source?.kind === 'smithy' && more.length === 0) return source;
  return refuse(
    'packages of your own are made of one --from smithy:LOCATION',
    'name one folder, archive, clone or address, as in --from smithy:models',
  );
}

function demand(value: ValueOf, option: string, example: string): string {
  return value(option) ?? refuse(`--${option} is missing`, `add it, as in ${example}`);
}

function refuse(message: string, fix: string): never {
  throw new UsageError('EP_COMPANY_OPTION', message, fix);
}
