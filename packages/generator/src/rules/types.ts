/** The types of values in endpoint rules. */
export type ValueType =
  'string' | 'boolean' | 'number' | 'stringArray' | 'partition' | 'arn' | 'url' | 'any';

/** What a value can be; `optional`: or nothing at all. */
export interface Type {
  readonly type: ValueType;
  readonly optional: boolean;
}

/** What is in the records that functions return. */
export const RECORDS: { readonly [type in ValueType]?: { readonly [name: string]: ValueType } } = {
  partition: {
    name: 'string',
    dnsSuffix: 'string',
    dualStackDnsSuffix: 'string',
    supportsFIPS: 'boolean',
    supportsDualStack: 'boolean',
    implicitGlobalRegion: 'string',
  },
  arn: {
    partition: 'string',
    service: 'string',
    region: 'string',
    accountId: 'string',
    resourceId: 'stringArray',
  },
  url: {
    scheme: 'string',
    authority: 'string',
    path: 'string',
    normalizedPath: 'string',
    isIp: 'boolean',
  },
};

/** What a function takes and returns. */
export interface Signature {
  /** One type an argument; `any` also takes what may be nothing. */
  readonly args: readonly ValueType[];
  readonly returns: ValueType;
  /** Whether it can return nothing. */
  readonly optional?: boolean;
  /** Whether the arguments may be nothing: it says so itself where they are. */
  readonly takesNothing?: boolean;
}

/**
 * Every function of the language, but `coalesce` and `ite`, whose types follow their arguments.
 *
 * Source: the Smithy specification, "Rules engine standard library functions" and "AWS rules engine
 * library functions".
 */
export const SIGNATURES: { readonly [name: string]: Signature } = {
  isSet: { args: ['any'], returns: 'boolean', takesNothing: true },
  not: { args: ['boolean'], returns: 'boolean' },
  booleanEquals: { args: ['boolean', 'boolean'], returns: 'boolean', takesNothing: true },
  stringEquals: { args: ['string', 'string'], returns: 'boolean', takesNothing: true },
  isValidHostLabel: { args: ['string', 'boolean'], returns: 'boolean' },
  parseURL: { args: ['string'], returns: 'url', optional: true },
  substring: {
    args: ['string', 'number', 'number', 'boolean'],
    returns: 'string',
    optional: true,
  },
  split: { args: ['string', 'string', 'number'], returns: 'stringArray' },
  uriEncode: { args: ['string'], returns: 'string' },
  'aws.partition': { args: ['string'], returns: 'partition', takesNothing: true },
  'aws.parseArn': { args: ['string'], returns: 'arn', optional: true },
  'aws.isVirtualHostableS3Bucket': { args: ['string', 'boolean'], returns: 'boolean' },
};
