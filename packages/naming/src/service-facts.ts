/**
 * What is known of a service with serviceId `S` and an identifier among `I`; `ServiceFacts` of
 * `@ep/identifiers` has the real ones. Days are written `2015-05-21`.
 */
export interface ServiceFactsOf<S extends string = string, I extends string = string> {
  /** AWS's own name, from the API model: `CloudWatch Logs`. */
  readonly serviceId: S;
  /** The key in a `services` section of the shared config file: `cloudwatch_logs`. */
  readonly identifier: I;
  /** The environment variable that sets the service's endpoint: `AWS_ENDPOINT_URL_CLOUDWATCH_LOGS`. */
  readonly envVar: string;
  /** The first day on which a source had the service; null where unknown. */
  readonly introduced: string | null;
  /** The first day on which the newest source no longer had the service; null while it has. */
  readonly retired: string | null;
  /** The identifier that a retired service has now, if AWS renamed it: `redshift_serverless`; null for most. */
  readonly renamedTo: I | null;
  /** The first version of these packages that had the identifier: `1.0.0`; null until it is released. */
  readonly since: string | null;
  /** Whether the table of the AWS CLI User Guide lists it. */
  readonly documented: boolean;
  readonly names: ServiceNames;
}

/** The names that other systems have for a service. */
export interface ServiceNames {
  /** boto3 clients: `["logs"]`; empty if boto3 never had one. */
  readonly boto3: readonly string[];
  /** AWS CLI commands: `["logs"]`. */
  readonly cli: readonly string[];
  /** The package of the AWS SDK for JavaScript v3: `@aws-sdk/client-cloudwatch-logs`. */
  readonly jsPackage: string;
  /** The module of the AWS SDK for Go v2: `cloudwatchlogs`. */
  readonly goModule: string;
  /**
   * The system property of the AWS SDKs for Java and Kotlin: `aws.endpointUrlCloudWatchLogs`. Derived
   * by rule, not verified.
   */
  readonly jvmProperty: string;
  /** The prefix of the service's own host names: `logs`. */
  readonly endpointPrefix: string | null;
  /** The service's name in a request's signature: `logs`; null if requests are not signed, or it is unknown. */
  readonly signingName: string | null;
  /** The service's name in ARNs: `logs`. */
  readonly arnNamespace: string | null;
  /** The service's names in full: `["Amazon CloudWatch Logs"]`. */
  readonly titles: readonly string[];
}

/** A name that people use, or that services share, and what it can mean. */
export interface ServiceAliasOf<I extends string = string> {
  /** `alb` */
  readonly name: string;
  /** Identifiers, the likeliest first: `["elastic_load_balancing_v2"]`. */
  readonly services: readonly I[];
}
