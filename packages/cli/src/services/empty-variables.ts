import { isEnvVar, settings } from '@ep/env';

/** The variables, beside those of endpoints, by which a tool comes to another answer. */
const OTHERS = ['AWS_REGION', 'AWS_DEFAULT_REGION', 'AWS_PROFILE', 'AWS_DEFAULT_PROFILE'];
const GENERAL: ReadonlySet<string> = new Set([...settings.map(({ name }) => name), ...OTHERS]);

/**
 * The variables that bear on endpoints and are set, but to nothing; sorted by name. Those of the shared
 * files are not among them: what they lead to is read before an endpoint is looked for.
 *
 * @example
 * ```ts
 * emptyVariables({ AWS_ENDPOINT_URL_SFN: '', AWS_REGION: 'eu-west-1' }); // ['AWS_ENDPOINT_URL_SFN']
 * ```
 */
export function emptyVariables(env: Readonly<Record<string, string | undefined>>): string[] {
  return Object.keys(env)
    .filter((name) => env[name] === '' && (GENERAL.has(name) || isEnvVar(name)))
    .toSorted();
}
