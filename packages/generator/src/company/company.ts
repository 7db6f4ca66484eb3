/** Whose packages are made, and how they are called. */
export interface Company {
  /** The scope of the packages: `@acme`. */
  readonly scope: string;
  /** What the environment variables start with: `ACME_ENDPOINT_URL_`. */
  readonly envPrefix: string;
  /** The version of the packages: `1.2.0`. */
  readonly release: string;
}

const SCOPE = /^@[a-z0-9][a-z0-9._-]*$/;
const ENV_PREFIX = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*_$/;

const VERSION = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;

/** Whether a string is a version: `1.2.0`, `1.2.0-rc.1`. */
export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/** What is wrong with a scope; undefined where npm takes it. */
export function wrongScope(scope: string): string | undefined {
  return SCOPE.test(scope)
    ? undefined
    : `--scope takes a scope of npm as @acme, not ${JSON.stringify(scope)}`;
}

/** What is wrong with a prefix; undefined where every shell takes what starts with it. */
export function wrongEnvPrefix(prefix: string): string | undefined {
  return ENV_PREFIX.test(prefix)
    ? undefined
    : `--env-prefix takes capitals with an underscore at the end, as ACME_ENDPOINT_URL_, not ${JSON.stringify(prefix)}`;
}
