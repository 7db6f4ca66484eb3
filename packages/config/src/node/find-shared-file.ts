import { otherSettings } from '@ep/naming';

import { assertDialect, assertKind } from '../config-usage-error.js';
import type { Dialect } from '../dialect.js';
import type { ConfigFileKind } from '../shared-config.js';
import { operatingSystem, paths } from './builtins.js';

/** Which file is looked for, and by whom. */
export interface FindOptions {
  readonly kind: ConfigFileKind;
  readonly dialect: Dialect;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const VARIABLES = {
  config: otherSettings.configFile.variable,
  credentials: otherSettings.credentialsFile.variable,
} as const;

/**
 * The path of a shared file, as a dialect finds it: from its variable, else below `~/.aws`. It says
 * nothing about whether the file is there.
 *
 * All but `sdk-js` replace `$VAR` and `${VAR}` in it, and take a variable that is set to nothing for
 * no file at all; to `sdk-js` that is as good as not set.
 *
 * @returns undefined where the dialect looks for no file
 * @throws ConfigUsageError where `kind` or `dialect` is against its type
 * @example
 * ```ts
 * findSharedFile({ kind: 'config', dialect: 'aws-cli', env: process.env }); // '/home/me/.aws/config'
 * ```
 */
export function findSharedFile({ kind, dialect, env }: FindOptions): string | undefined {
  assertKind(kind);
  assertDialect(dialect);
  const set = env[VARIABLES[kind]];
  const home = homeOf(env);
  if (dialect === 'sdk-js') return expandHome(set || paths().join(home, '.aws', kind), home);
  if (set === '') return undefined;
  return set === undefined
    ? paths().join(home, '.aws', kind)
    : expandHome(expandVariables(set, env), home);
}

function homeOf({ HOME, USERPROFILE }: FindOptions['env']): string {
  return HOME || USERPROFILE || operatingSystem().homedir();
}

function expandHome(path: string, home: string): string {
  return path === '~' || path.startsWith('~/') ? paths().join(home, path.slice(1)) : path;
}

/** A variable that is not set stays as it is written; `constructor`, which every object has, is none. */
function expandVariables(path: string, env: FindOptions['env']): string {
  if (!path.includes('$')) return path;
  return path.replaceAll(
    /\$(?:(?<bare>\w+)|\{(?<braced>[^}]*)\})/g,
    (text, bare?: string, braced?: string) => {
      const value: unknown = env[bare ?? braced ?? ''];
      return typeof value === 'string' ? value : text;
    },
  );
}
