import type { Dialect, SharedConfig, SharedFile } from '@ep/config';

/** The environment's variables by name, as `process.env` has them. */
export type Env = Readonly<Record<string, string | undefined>>;

/** What a parameter of a service's own endpoint rules may hold: `{ Bucket: 'my-bucket' }`. */
export type RuleParameters = Readonly<Record<string, unknown>>;

/** How an account ID takes part in an endpoint. */
export type AccountIdEndpointMode = 'preferred' | 'disabled' | 'required';

/** Credentials that are given explicitly. Only whether they are there counts; nothing is signed. */
export interface ExplicitCredentials {
  readonly accessKeyId?: string | undefined;
  readonly secretAccessKey?: string | undefined;
}

/** What is given explicitly, which the tools take as arguments or client options. */
export interface ResolverOptions {
  /** `--endpoint-url`, `endpoint_url=`, `endpoint:`. */
  readonly endpointUrl?: string | undefined;
  readonly region?: string | undefined;
  readonly profile?: string | undefined;
  readonly useFipsEndpoint?: boolean | undefined;
  readonly useDualstackEndpoint?: boolean | undefined;
  readonly ignoreConfiguredEndpointUrls?: boolean | undefined;
  /** An account ID; the tools take it only together with {@link ResolverOptions.credentials}. */
  readonly accountId?: string | undefined;
  readonly accountIdEndpointMode?: string | undefined;
  readonly credentials?: ExplicitCredentials | undefined;
  /** Whether requests go out unsigned, which `boto3` and `aws-cli` do without an account ID. */
  readonly unsigned?: boolean | undefined;
  /** `false` makes `boto3` and `aws-cli` take `http` for a default endpoint. */
  readonly useSsl?: boolean | undefined;
  /** Parameters of the service's own endpoint rules, by AWS's names; they win over all else. */
  readonly parameters?: RuleParameters | undefined;
}

/** All that an answer depends on: nothing else is read. */
export interface ResolverInput extends ResolverOptions {
  readonly env?: Env | undefined;
  /** The shared config file; parsed for the dialect, or to be parsed for any. */
  readonly config?: SharedConfig | SharedFile | undefined;
  /** The shared credentials file, likewise. */
  readonly credentialsFile?: SharedConfig | SharedFile | undefined;
  /** Whose behaviour is meant; `documented` if it is left out. */
  readonly dialect?: Dialect | undefined;
}
