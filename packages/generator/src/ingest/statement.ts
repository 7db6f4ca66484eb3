import type { RuleSetNotation } from '../rules/notation.js';

/** The kinds of model folders, in the order in which they speak: the first that knows a fact wins. */
export const MODEL_KINDS = ['botocore', 'smithy'] as const;

/** One of them: `botocore`. */
export type ModelKind = (typeof MODEL_KINDS)[number];

/** Everything that `models/` can come from; the last two are lists, not models. */
export const SOURCE_KINDS = [...MODEL_KINDS, 'history', 'documented'] as const;

/** One of them: `history`. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What a botocore client's newest `service-2.json` says of its service's names. */
export interface BotocoreFacts {
  /** boto3 client names, which are botocore's folder names: `["stepfunctions"]`. */
  readonly clients: readonly string[];
  /** `2016-11-23` */
  readonly apiVersion: string;
  /** `states` */
  readonly endpointPrefix: string;
  /** `states`; absent where it is the endpoint prefix. */
  readonly signingName?: string;
  /** `json` */
  readonly protocol: string;
  /** The service's names in full, longest known first: `["AWS Step Functions", "AWS SFN"]`. */
  readonly titles: readonly string[];
}

/** What a Smithy model's `service` shape says of its service's names. */
export interface SmithyFacts {
  /** `2016-11-23` */
  readonly apiVersion: string;
  readonly endpointPrefix?: string;
  readonly signingName?: string;
  readonly arnNamespace?: string;
  /** `awsJson1_0` */
  readonly protocol?: string;
  readonly titles: readonly string[];
}

/** What the history of botocore says of a service. */
export interface HistoryFacts {
  /** All boto3 client names that it ever had. */
  readonly clients: readonly string[];
  readonly apiVersions: readonly string[];
}

/** A service's first and last day, as far as a history knows: `2016-12-01`, or null. */
export interface Lifetime {
  readonly introduced: string | null;
  readonly retired: string | null;
}

/** What the AWS CLI User Guide's table prints for a service. */
export interface DocumentedFacts {
  readonly identifier: string;
  readonly envVar: string;
}

/** One source's word on one service. */
export type Statement =
  | ({ readonly kind: 'botocore'; readonly facts: BotocoreFacts } & Origin)
  | ({ readonly kind: 'smithy'; readonly facts: SmithyFacts } & Origin)
  | ({
      readonly kind: 'history';
      readonly facts: HistoryFacts;
      readonly lifetime: Lifetime;
    } & Origin)
  | ({ readonly kind: 'documented'; readonly facts: DocumentedFacts } & Origin);

interface Origin {
  readonly serviceId: string;
  /** The file that says so, with line and column where that helps. */
  readonly place: string;
}

/** One source's endpoint rules of one service. */
export interface RulesStatement {
  readonly kind: ModelKind;
  readonly serviceId: string;
  /** The file that holds them. */
  readonly place: string;
  /** Of the model that they belong to: `2012-11-05`. */
  readonly apiVersion: string;
  readonly rules: RuleSetNotation;
}

/** A part of AWS that stands alone, with accounts and host names of its own. */
export interface PartitionFacts {
  /** `aws-cn` */
  readonly name: string;
  /** `amazonaws.com.cn` */
  readonly dnsSuffix: string;
  /** `api.amazonwebservices.com.cn` */
  readonly dualStackDnsSuffix: string;
  readonly supportsFIPS: boolean;
  readonly supportsDualStack: boolean;
  /** The region in which services without regions live: `cn-northwest-1`. */
  readonly implicitGlobalRegion: string;
  /** What the names of its regions look like, announced or not: `^cn-\\w+-\\d+$`. */
  readonly pattern: string;
  /** Its regions by name, sorted, pseudo-regions such as `aws-cn-global` too. */
  readonly regions: readonly string[];
}

/** What one file of a source holds. */
export interface FileContent {
  readonly statements: readonly Statement[];
  readonly rules: readonly RulesStatement[];
  /** The rules of a botocore client, which say no serviceId. */
  readonly clientRules: readonly ClientRules[];
  readonly partitions: readonly PartitionFacts[];
}

/** Rules that wait for their service's name; it stands in another file of the client. */
export type ClientRules = Omit<RulesStatement, 'serviceId'> & { readonly client: string };

/** The content of a file that holds nothing. */
export const NO_CONTENT: FileContent = {
  statements: [],
  rules: [],
  clientRules: [],
  partitions: [],
};

/** Where a source came from and what of it was read. */
export interface SourceRecord {
  readonly kind: SourceKind;
  /** A URL where the source is public, else the name of its folder or file. */
  readonly origin: string;
  readonly version: string | null;
  /** The day that the source's facts are from: `2026-08-07`. */
  readonly date: string | null;
  /** How many files were read, and of how many bytes. */
  readonly files: number;
  readonly bytes: number;
  /** Over the sorted lines `sha256  path`, one a file, both as `sha256sum` prints them. */
  readonly sha256: string;
}
