import { createRequire } from 'node:module';

import type { PartitionFacts } from '../src/ingest/statement.js';
import type { Outcome } from '../src/interpret/interpret-rules.js';
import { printPath } from '../src/rules/path.js';
import type { Condition, Expression, Property, Rule, RuleSet } from '../src/rules/rule-set.js';
import { printTemplate } from '../src/rules/template.js';

interface SmithyEndpoints {
  readonly resolveEndpoint: (rules: object, options: object) => SmithyAnswer;
  readonly customEndpointFunctions: Record<string, unknown>;
}
interface SmithyAnswer {
  readonly url: URL;
  readonly headers?: object;
  readonly properties?: object;
}
interface AwsClient {
  readonly awsEndpointFunctions: unknown;
  readonly setPartitionInfo: (info: object) => void;
}

// As the SDK's own clients have them: the peers of the benches of @ep/endpoints.
const ofEndpoints = createRequire(new URL('../../endpoints/package.json', import.meta.url));
const ofClient = createRequire(ofEndpoints.resolve('@aws-sdk/client-sqs'));
const smithy = ofClient('@smithy/core/endpoints') as SmithyEndpoints;
const aws = ofClient('@aws-sdk/core/client') as AwsClient;
smithy.customEndpointFunctions['aws'] = aws.awsEndpointFunctions;

/**
 * What the rule interpreter of the AWS SDK for JavaScript, `@smithy/core/endpoints`, answers. Its URLs
 * are as the WHATWG parser writes them; the code of a URL that it cannot parse is `Invalid URL`.
 */
export function askSmithy(
  ruleSet: RuleSet,
  partitions: readonly PartitionFacts[],
  params: Readonly<Record<string, unknown>>,
): Outcome {
  aws.setPartitionInfo({ version: '1.1', partitions: partitions.map(toPartition) });
  const { error: print } = console;
  // The interpreter prints every URL that it cannot parse.
  console.error = () => {};
  try {
    const endpointParams = { ...params };
    const rules = rulesOf(ruleSet);
    const {
      url,
      headers = {},
      properties = {},
    } = smithy.resolveEndpoint(rules, { endpointParams });
    return { url: url.href, headers, properties };
  } catch (error) {
    const { message } = error as Error;
    return { code: message.startsWith('Missing required') ? 'MISSING_PARAMETER' : message };
  } finally {
    console.error = print;
  }
}

const written = new WeakMap<RuleSet, object>();

/** A rule set as AWS writes it, with our codes as the sentences of its errors. */
function rulesOf(ruleSet: RuleSet): object {
  const known = written.get(ruleSet);
  if (known) return known;
  const parameters = ruleSet.parameters.map(({ name, ...facts }) => [name, facts]);
  const rules = {
    version: '1.0',
    parameters: Object.fromEntries(parameters) as object,
    rules: ruleSet.rules.map(toRule),
  };
  written.set(ruleSet, rules);
  return rules;
}

function toPartition({ name, pattern, regions, ...facts }: PartitionFacts): object {
  return {
    id: name,
    regionRegex: pattern,
    regions: Object.fromEntries(regions.map((region) => [region, {}])),
    outputs: { name, ...facts },
  };
}

function toRule(rule: Rule): object {
  const conditions = rule.conditions.map(toCondition);
  if (rule.kind === 'tree') return { type: 'tree', conditions, rules: rule.rules.map(toRule) };
  if (rule.kind === 'error') return { type: 'error', conditions, error: rule.code };
  const headers = rule.headers.map(([name, values]) => [name, values.map(toValue)]);
  const properties = rule.properties.map(([name, value]) => [name, toProperty(value)]);
  const endpoint = {
    url: toValue(rule.url),
    headers: Object.fromEntries(headers) as object,
    properties: Object.fromEntries(properties) as object,
  };
  return { type: 'endpoint', conditions, endpoint };
}

function toCondition({ test, assign }: Condition): object {
  const call = toValue(test) as object;
  return { ...call, ...(assign !== undefined && { assign }) };
}

function toProperty(property: Property): unknown {
  if (property.kind === 'list') return property.items.map(toProperty);
  if (property.kind !== 'object') return toValue(property);
  return Object.fromEntries(property.members.map(([key, item]) => [key, toProperty(item)]));
}

function toValue(expression: Expression): unknown {
  switch (expression.kind) {
    case 'text':
      return printTemplate(expression.parts);
    case 'boolean':
    case 'number':
      return expression.value;
    case 'reference':
      return { ref: expression.name };
    case 'attribute':
      return { fn: 'getAttr', argv: [toValue(expression.of), printPath(expression.path)] };
    case 'call':
      return { fn: expression.name, argv: expression.args.map(toValue) };
  }
}
