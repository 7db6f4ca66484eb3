/** The functions of `@ep/endpoints` that stand for functions of the language. */
export const RUNTIME: { readonly [name: string]: string } = {
  'aws.isVirtualHostableS3Bucket': 'isVirtualHostableS3Bucket',
  'aws.parseArn': 'parseArn',
  'aws.partition': 'partitionFor',
  isValidHostLabel: 'isValidHostLabel',
  parseURL: 'parseUrl',
  split: 'split',
  substring: 'substring',
  uriEncode: 'uriEncode',
};

/** The module below `runtime/` that has each function. */
export const MODULES: { readonly [name: string]: string } = {
  EndpointError: 'endpoint-error',
  endpoint: 'endpoint',
  isValidHostLabel: 'host-label',
  isVirtualHostableS3Bucket: 's3-bucket',
  parseArn: 'parse-arn',
  parseUrl: 'parse-url',
  partitionFor: 'partition',
  split: 'split',
  substring: 'substring',
  uriEncode: 'uri-encode',
};
