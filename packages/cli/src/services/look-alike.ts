import { AWS_ENDPOINT_URL } from '@ep/env';
import { type Identifier, identifiers } from '@ep/identifiers';
import { namesOf, type NamingSystem } from '@ep/identifiers/crosswalk';
import { squash } from '@ep/naming';

import type { Candidate } from '../diagnostics/diagnostic.js';
import { toMeaning } from './meaning.js';

/** A variable that looks like an AWS setting for endpoints, but that only another program may read. */
export interface LookAlike {
  readonly message: string;
  /** What to write for the AWS tools, without a full stop. */
  readonly fix: string;
  /** The services that it can mean, the likeliest first; empty if it is for all services. */
  readonly candidates: readonly Candidate[];
}

/**
 * The verdict on a variable such as `AWS_S3_ENDPOINT`, `AWS_ENDPOINT_S3`, `AWS_S3_ENDPOINT_URL` or
 * `S3_ENDPOINT_URL`. No AWS tool reads these names, but other programs do.
 *
 * @returns null for every other name, including those that AWS tools read
 * @example
 * ```ts
 * toLookAlike('AWS_S3_ENDPOINT')?.fix; // 'For the AWS tools, write AWS_ENDPOINT_URL_S3'
 * toLookAlike('AWS_USE_FIPS_ENDPOINT'); // null
 * ```
 */
export function toLookAlike(name: string): LookAlike | null {
  const unread = `No AWS tool reads ${name}; another program may.`;
  if (OF_ALL.test(name)) {
    return {
      message: unread,
      fix: `For the AWS tools, write ${AWS_ENDPOINT_URL}`,
      candidates: [],
    };
  }
  if (!isOfService(name)) return null;
  const { candidates, why } = toMeaning(name);
  const [first, ...others] = candidates;
  const right = first === undefined || others.length > 0 ? 'the one that you mean' : first.envVar;
  return { message: unread + why, fix: `For the AWS tools, write ${right}`, candidates };
}

const OF_ALL = /^AWS_ENDPOINTS?$/;
const OF_ONE = /^AWS_(?:ENDPOINT_(?!URL_)(?<behind>\w+)|(?<before>\w+?)_ENDPOINT(?:_URL)?)$/;
const BARE = /^(?<bare>[A-Z0-9]+)_ENDPOINT_URL$/;

function isOfService(name: string): boolean {
  const { behind, before } = OF_ONE.exec(name)?.groups ?? {};
  const inner = behind ?? before;
  if (inner !== undefined) return toKnownNames().has(squash(inner));
  return PLAINLY_AWS.has(BARE.exec(name)?.groups?.['bare'] ?? '');
}

/** Without `AWS_`, only names that clearly mean AWS: HEALTH_ENDPOINT_URL may belong to anyone. */
const PLAINLY_AWS: ReadonlySet<string> = new Set([
  'CLOUDWATCH',
  'DYNAMODB',
  'EVENTBRIDGE',
  'KINESIS',
  'S3',
  'SECRETSMANAGER',
  'SFN',
  'SNS',
  'SQS',
  'SSM',
  'STEPFUNCTIONS',
]);

/** Systems whose names clearly mean a service; an alias such as `vpc`, or a word of an ARN, does not. */
const TELLING: ReadonlySet<NamingSystem> = new Set(['identifier', 'serviceId', 'boto3', 'cli']);

/** Services with endpoints of their own, such as a database: AWS_RDS_ENDPOINT usually holds its host. */
const WITH_OWN_ENDPOINTS: ReadonlySet<Identifier> = new Set([
  'appsync',
  'dax',
  'docdb',
  'elasticache',
  'elasticsearch_service',
  'iot',
  'kafka',
  'memorydb',
  'mq',
  'neptune',
  'opensearch',
  'rds',
  'redshift',
  'sagemaker',
]);

let known: ReadonlySet<string> | undefined;

/** Squashed names; looking up every unknown name by similarity would take too long. */
function toKnownNames(): ReadonlySet<string> {
  known ??= new Set(
    identifiers
      .filter((identifier) => !WITH_OWN_ENDPOINTS.has(identifier))
      .flatMap((identifier) => namesOf(identifier))
      .filter(({ system }) => TELLING.has(system))
      .map(({ name }) => squash(name)),
  );
  return known;
}
