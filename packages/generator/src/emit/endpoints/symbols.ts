import type { ImportSymbol } from '../ts-file.js';

const SOURCES = 'packages/endpoints/src';

/** Where the generated files of `@ep/endpoints` are. */
export const ENDPOINTS_FOLDER = `${SOURCES}/generated`;

/** The type of what rules answer with. */
export const ENDPOINT_TYPE: ImportSymbol = {
  name: 'Endpoint',
  from: `${SOURCES}/runtime/endpoint`,
  isType: true,
};

/** The type of a partition. */
export const PARTITION_TYPE: ImportSymbol = {
  name: 'Partition',
  from: `${SOURCES}/runtime/partition`,
  isType: true,
};

/** The parameters of every service's rules, by identifier. */
export const PARAMS_TYPE: ImportSymbol = {
  name: 'ParamsByIdentifier',
  from: `${ENDPOINTS_FOLDER}/params`,
  isType: true,
};

/** What the code of rules calls, by name: functions of `@ep/endpoints`, and the error that it throws. */
export const RUNTIME = {
  EndpointError: runtime('EndpointError', 'endpoint-error'),
  endpoint: runtime('endpoint', 'endpoint'),
  isValidHostLabel: runtime('isValidHostLabel', 'host-label'),
  isVirtualHostableS3Bucket: runtime('isVirtualHostableS3Bucket', 's3-bucket'),
  parseArn: runtime('parseArn', 'parse-arn'),
  parseUrl: runtime('parseUrl', 'parse-url'),
  partitionFor: runtime('partitionFor', 'partition-of'),
  split: runtime('split', 'split'),
  substring: runtime('substring', 'substring'),
  uriEncode: runtime('uriEncode', 'uri-encode'),
} as const;

/** The functions of the rule language that are functions of `@ep/endpoints` too. */
export const FUNCTIONS: { readonly [name: string]: ImportSymbol } = {
  'aws.isVirtualHostableS3Bucket': RUNTIME.isVirtualHostableS3Bucket,
  'aws.parseArn': RUNTIME.parseArn,
  'aws.partition': RUNTIME.partitionFor,
  isValidHostLabel: RUNTIME.isValidHostLabel,
  parseURL: RUNTIME.parseUrl,
  split: RUNTIME.split,
  substring: RUNTIME.substring,
  uriEncode: RUNTIME.uriEncode,
};

function runtime(name: string, module: string): ImportSymbol {
  return { name, from: `${SOURCES}/runtime/${module}` };
}

/** The function of a shape. Its capital keeps it apart from every service's function. */
export function shapeFunction(name: string): ImportSymbol {
  return { name: `${name}Rules`, from: `${ENDPOINTS_FOLDER}/shapes/${name}` };
}

/** Services in a sentence: `sqs`, `sqs and 1 more service`, `sqs and 254 more services`. */
export function listServices(services: readonly { readonly identifier: string }[]): string {
  const [first, ...more] = services.map(({ identifier }) => identifier);
  if (more.length === 0) return first ?? 'no service';
  return `${first} and ${more.length} more service${more.length === 1 ? '' : 's'}`;
}
