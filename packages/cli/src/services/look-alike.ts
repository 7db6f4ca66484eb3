import { AWS_ENDPOINT_URL } from '@ep/env';
import { type Identifier, identifiers } from '@ep/identifiers';
import { namesOf, type NamingSystem } from '@ep/identifiers/crosswalk';
import { squash } from '@ep/naming';

import type { Candidate } from '../diagnostics/diagnostic.js';
import { toMeaning } from './meaning.js';

/** A variable that looks like one of the AWS tools' for endpoints, and is none: another program may read it. */
export interface LookAlike {
  readonly message: string;
  /** What to write if it is for the AWS tools, without its full stop. */
  readonly fix: string;
  /** The services that can be meant, the likeliest first; none where it is for all. */
  readonly candidates: readonly Candidate[];
}

/**
 * What is said of a variable such as `AWS_S3_ENDPOINT`, `AWS_ENDPOINT_S3`, `AWS_S3_ENDPOINT_URL` or
 * `S3_ENDPOINT_URL`. No AWS tool reads any, but there is none that some program does not.
 *
 * @returns null for every other name, those that AWS tools read among them
 * @example
 * ```ts
 * toLookAlike('AWS_S3_ENDPOINT')?.fix; // 'For the AWS tools, write AWS_ENDPOINT_URL_S3'
 * toLookAlike('AWS_USE_FIPS_ENDPOINT'); // null
 * ```
 */
export function toLookAlike(name: string): LookAlike | null {
  const unread = `None of the AWS tools reads ${name}; another program may.`;
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
  const right = first === undefined || others.length > 0 ? 'the one that is meant' : first.envVar;
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

/** Without `AWS_` before it, only what nobody else goes by: a HEALTH_ENDPOINT_URL may be anyone's. */
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

/** By these, people know a service; an alias such as `vpc`, or a word of an ARN, is no sign of one. */
const TELLING: ReadonlySet<NamingSystem> = new Set(['identifier', 'serviceId', 'boto3', 'cli']);

/** What they run has endpoints of its own, a database or a model: AWS_RDS_ENDPOINT is the host of one. */
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

/** Squashed; to look up what is no service's among all that are near would take long. */
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
