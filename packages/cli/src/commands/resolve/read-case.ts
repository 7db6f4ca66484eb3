import {
  type ConfigFileKind,
  type Dialect,
  dialects,
  isDialect,
  type SharedFile,
  toSharedFile,
} from '@ep/config';
import type { ResolverInput, ResolverOptions } from '@ep/resolver';

import { CliError } from '../../cli-error.js';
import {
  assertObject,
  badValue,
  type JsonObject,
  readValue,
  refuseMisspelt,
} from '../../json/json-object.js';
import { readCaseParams } from '../endpoint/params.js';

/** A case: whose behaviour is meant, and all that the answer depends on. */
export interface Case {
  readonly dialect: Dialect;
  readonly input: (identifier: string) => ResolverInput;
}

const FIELDS = [
  'id',
  'service',
  'dialect',
  'region',
  'env',
  'config',
  'configBase64',
  'credentials',
  'args',
  'params',
];

/**
 * Reads a case of `ep resolve --jsonl`. Nothing of this machine is looked at.
 *
 * @throws CliError `EP_CLI_LINE` where a value is of another kind than it must be, or a field misspelt
 */
export function readCase(question: JsonObject, otherwise: Dialect): Case {
  refuseMisspelt(question, FIELDS);
  const dialect = readDialect(question, otherwise);
  const env = readEnv(question['env'] ?? {});
  const config = readConfig(question, dialect);
  const credentials = readValue(question, 'credentials', 'string');
  const options = readArgs(assertObject(question['args'] ?? {}, 'args'));
  const region = readValue(question, 'region', 'string') ?? options.region;
  return {
    dialect,
    input: (identifier) => ({
      ...options,
      dialect,
      env,
      region,
      // A variable that names another file names one that is not there: nothing but the case is read.
      config: env['AWS_CONFIG_FILE'] === undefined ? toFile(config, 'config') : undefined,
      credentialsFile:
        env['AWS_SHARED_CREDENTIALS_FILE'] === undefined
          ? toFile(credentials, 'credentials')
          : undefined,
      parameters: readCaseParams(identifier, question['params'] ?? {}),
    }),
  };
}

function readDialect(question: JsonObject, otherwise: Dialect): Dialect {
  const dialect = readValue(question, 'dialect', 'string') ?? otherwise;
  if (isDialect(dialect)) return dialect;
  const list = dialects.join(', ');
  const message = `dialect must be one of ${list}, not ${JSON.stringify(dialect)}`;
  throw new CliError('EP_CLI_LINE', message, `Use one of ${list}.`);
}

function readEnv(value: unknown): Readonly<Record<string, string>> {
  const env = assertObject(value, 'env');
  for (const [name, text] of Object.entries(env)) {
    if (typeof text !== 'string') throw badValue(`env.${name}`, 'a string', text);
  }
  return env as Readonly<Record<string, string>>;
}

/**
 * The config file as text or, for bytes that are no text, in base64. The SDK for JavaScript takes all
 * bytes for text, so its cases have a text, and no use for the bytes.
 */
function readConfig(question: JsonObject, dialect: Dialect): string | Uint8Array | undefined {
  const base64 = readValue(question, 'configBase64', 'string');
  const text = readValue(question, 'config', 'string');
  if (base64 === undefined || dialect === 'sdk-js') return text;
  // Node.js takes anything for base64, and leaves out what is none.
  if (base64.length % 4 !== 0 || !BASE64.test(base64)) {
    throw new CliError('EP_CLI_LINE', 'configBase64 is not base64', 'Write base64, or use config.');
  }
  return Buffer.from(base64, 'base64');
}

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

function toFile(
  content: string | Uint8Array | undefined,
  kind: ConfigFileKind,
): SharedFile | undefined {
  return content === undefined ? undefined : toSharedFile(content, { file: kind, kind });
}

/** What is given explicitly, by boto3's names; others, such as `request`, do not matter here. */
function readArgs(args: JsonObject): ResolverOptions {
  const text = (name: string) => readValue(args, name, 'string', `args.${name}`);
  const flag = (name: string) => readValue(args, name, 'boolean', `args.${name}`);
  return {
    endpointUrl: text('endpoint_url'),
    region: text('region_name'),
    profile: text('profile'),
    useFipsEndpoint: flag('use_fips'),
    useDualstackEndpoint: flag('use_dualstack'),
    ignoreConfiguredEndpointUrls: flag('ignore_configured_endpoint_urls'),
    accountIdEndpointMode: text('account_id_endpoint_mode'),
    accountId: text('aws_account_id'),
    credentials: {
      accessKeyId: text('aws_access_key_id'),
      secretAccessKey: text('aws_secret_access_key'),
    },
    unsigned: flag('unsigned'),
    useSsl: flag('use_ssl'),
  };
}
