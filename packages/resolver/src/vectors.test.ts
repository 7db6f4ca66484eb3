import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type ConfigFileKind, type Dialect, type SharedFile, toSharedFile } from '@ep/config';
import { type Identifier, isIdentifier } from '@ep/identifiers';
import { findServices } from '@ep/identifiers/crosswalk';
import { describe, expect, it } from 'vitest';

import exceptions from '../test/exceptions.json' with { type: 'json' };
import type { ResolverInput } from './question/input.js';
import { resolveEndpoint } from './resolve-endpoint.js';
import type { Tool } from './errors/codes.js';
import { nameOfError } from './errors/messages.js';
import { isResolverError } from './errors/resolver-error.js';
import type { Service } from './question/request.js';

const path = findVectors(fileURLToPath(new URL('../../..', import.meta.url)));
const TOOLS = ['boto3', 'aws-cli', 'sdk-js'] as const;

interface Observed {
  readonly url?: string;
  readonly requestUrl?: string;
  readonly error?: string;
}

interface Vector {
  readonly id: string;
  readonly name: string;
  readonly service: string;
  readonly region: string | null;
  readonly env: Record<string, string>;
  readonly config: string | null;
  readonly configBase64?: string;
  readonly credentials: string | null;
  readonly args: Record<string, never>;
  readonly expect: Partial<Record<Dialect, Observed>>;
}

/** The vectors, beside the repository or, for a working tree of it, beside a folder above. */
function findVectors(folder: string): string | undefined {
  const candidate = join(dirname(folder), 'shared', 'vectors', 'dialects.jsonl');
  if (existsSync(candidate)) return candidate;
  return dirname(folder) === folder ? undefined : findVectors(dirname(folder));
}

/** What the vectors say of a name that only one of the tools knows a client by. */
const UNKNOWN_TO: Readonly<Record<string, Dialect>> = { 'sms-voice': 'aws-cli' };

function toIdentifier(client: string, dialect: Dialect): Identifier {
  if (UNKNOWN_TO[client] === dialect) return client as Identifier;
  const match = findServices(client).find(({ names }) =>
    names.some(({ system, name }) => system === 'boto3' && name === client),
  );
  return match?.identifier ?? (client as Identifier);
}

function toFile(text: string | Buffer | null, kind: ConfigFileKind): SharedFile | undefined {
  return text === null ? undefined : toSharedFile(text, { file: kind, kind });
}

/** The bytes of a file that is not UTF-8 were written for botocore's tools alone. */
function readConfig(
  { env, config, configBase64 }: Vector,
  dialect: Dialect,
): SharedFile | undefined {
  if (env['AWS_CONFIG_FILE'] !== undefined) return undefined;
  const bytes = dialect === 'sdk-js' ? undefined : configBase64;
  return toFile(bytes === undefined ? config : Buffer.from(bytes, 'base64'), 'config');
}

function toInput(vector: Vector, dialect: Dialect): ResolverInput {
  const { env, region, credentials, args } = vector;
  return {
    dialect,
    env,
    region: region ?? undefined,
    config: readConfig(vector, dialect),
    credentialsFile: toFile(credentials, 'credentials'),
    endpointUrl: args['endpoint_url'],
    profile: args['profile'],
    useFipsEndpoint: args['use_fips'],
    useDualstackEndpoint: args['use_dualstack'],
    ignoreConfiguredEndpointUrls: args['ignore_configured_endpoint_urls'],
    accountIdEndpointMode: args['account_id_endpoint_mode'],
    accountId: args['aws_account_id'],
    credentials: {
      accessKeyId: args['aws_access_key_id'],
      secretAccessKey: args['aws_secret_access_key'],
    },
    unsigned: args['unsigned'],
    useSsl: args['use_ssl'],
  };
}

function answer(vector: Vector, dialect: Tool): string {
  try {
    const service: Service = toIdentifier(vector.service, dialect);
    const { url } = resolveEndpoint(service, toInput(vector, dialect));
    return dialect === 'sdk-js' ? originOf(url) : url;
  } catch (error) {
    if (!isResolverError(error)) throw error;
    return `error ${nameOfError(error, dialect) ?? error.code}`;
  }
}

function originOf(url: string): string {
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}

function expected({ error, url, requestUrl }: Observed, dialect: Dialect): string {
  if (error !== undefined) return `error ${error}`;
  return dialect === 'sdk-js' ? originOf(requestUrl ?? '') : (url ?? '');
}

if (path === undefined) console.warn('SKIPPED: the observed vectors are not beside the repository');

describe.skipIf(path === undefined)('what the real tools answered', () => {
  const lines = path === undefined ? [] : readFileSync(path, 'utf8').trimEnd().split('\n');
  const vectors = lines.map((line) => JSON.parse(line) as Vector);

  it.each(TOOLS)(
    '%s: every vector, except where its endpoint rules have another date',
    (dialect) => {
      const own = vectors.filter(({ expect: { [dialect]: observed } }) => observed !== undefined);
      const differing = own.filter(
        (vector) => answer(vector, dialect) !== expected(vector.expect[dialect] ?? {}, dialect),
      );
      const listed = exceptions.filter(({ dialects }) => dialects.includes(dialect));
      expect(differing.map(({ id }) => id)).toEqual(listed.map(({ id }) => id));
      expect(own.length).toBe(dialect === 'sdk-js' ? 542 : 610);
    },
  );

  it('is about services that exist', () => {
    const known = vectors.filter(({ service }) => isIdentifier(toIdentifier(service, 'boto3')));
    expect(known.length).toBe(610);
  });
});
