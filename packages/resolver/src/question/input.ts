import type { Dialect, SharedConfig, SharedFile } from '@ep/config';

/** Environment variables by name, like `process.env`. */
export type Env = Readonly<Record<string, string | undefined>>;

/** Parameters of a service's own endpoint rules: `{ Bucket: 'my-bucket' }`. */
export type RuleParameters = Readonly<Record<string, unknown>>;

/** Whether account-based endpoints are used. */
export type AccountIdEndpointMode = 'preferred' | 'disabled' | 'required';

/** The credentials of a client. Only whether they are set counts; nothing is signed. */
export interface ExplicitCredentials {
  readonly accessKeyId?: string | undefined;
  readonly secretAccessKey?: string | undefined;
}

/** Options, which the tools take as arguments or client options. */
export interface ResolverOptions {
  /** `--endpoint-url`, `endpoint_url=`, `endpoint:`. */
  readonly endpointUrl?: string | undefined;
  readonly region?: string | undefined;
  readonly profile?: string | undefined;
  readonly useFipsEndpoint?: boolean | undefined;
  readonly useDualstackEndpoint?: boolean | undefined;
  readonly ignoreConfiguredEndpointUrls?: boolean | undefined;
  /** An account ID. The tools read it only together with {@link ResolverOptions.credentials}. */
  readonly accountId?: string | undefined;
  readonly accountIdEndpointMode?: string | undefined;
  readonly credentials?: ExplicitCredentials | undefined;
  /** Whether requests are unsigned; then `boto3` and `aws-cli` use no account ID. */
  readonly unsigned?: boolean | undefined;
  /** `false` makes `boto3` and `aws-cli` use `http` for a default endpoint. */
  readonly useSsl?: boolean | undefined;
  /** Parameters of the service's own endpoint rules, by AWS's names. They override all else. */
  readonly parameters?: RuleParameters | undefined;
}

/** Everything that an answer depends on. Nothing else is read. */
export interface ResolverInput extends ResolverOptions {
  readonly env?: Env | undefined;
  /** The shared config file, parsed for the dialect, or a file that each dialect can parse. */
  readonly config?: SharedConfig | SharedFile | undefined;
  /** The shared credentials file, likewise. */
  readonly credentialsFile?: SharedConfig | SharedFile | undefined;
  /** Whose behaviour to follow; `documented` if it is left out. */
  readonly dialect?: Dialect | undefined;
}
