import type { Identifier } from '@ep/identifiers';

/**
 * Services whose endpoint rules return a configured URL as it is and add nothing, where no parameter but
 * the common ones is given: those that local emulators offer. Other services may do so, too; these
 * need no rules at the start of a program. A test holds the list against the rules.
 */
const KEPT: ReadonlySet<Identifier> = /* @__PURE__ */ new Set<Identifier>([
  'api_gateway',
  'apigatewayv2',
  'cloudformation',
  'cloudwatch',
  'cloudwatch_logs',
  'dynamodb_streams',
  'ec2',
  'ecr',
  'ecs',
  'elasticache',
  'eventbridge',
  'firehose',
  'iam',
  'kinesis',
  'kms',
  'lambda',
  'opensearch',
  'rds',
  'redshift',
  'scheduler',
  'secrets_manager',
  'ses',
  'sesv2',
  'sfn',
  'sns',
  'sqs',
  'ssm',
  'sts',
]);

/** Whether the endpoint rules of a service are known to return a configured URL as it is. */
export function keepsUrl(identifier: Identifier): boolean {
  return KEPT.has(identifier);
}
