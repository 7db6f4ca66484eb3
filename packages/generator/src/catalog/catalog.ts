import type { PartitionFacts } from '../ingest/statement.js';
import type { RuleSet } from '../rules/rule-set.js';

/** The generator's list of services: plain, readonly, sorted by identifier; every name already computed. */
export interface Catalog {
  readonly services: readonly Service[];
  /** Names that people use and no model holds. */
  readonly aliases: readonly ServiceAlias[];
  /** In the order in which regions are held against their patterns. */
  readonly partitions: readonly PartitionFacts[];
  /** Days and versions of what the services come from, for the docs. */
  readonly sources: readonly CatalogSource[];
}

/** One service with all its names. */
export interface Service {
  /** `CloudWatch Logs` */
  readonly serviceId: string;
  /** `cloudwatch_logs` */
  readonly identifier: string;
  /** `CLOUDWATCH_LOGS` */
  readonly constant: string;
  /** `AWS_ENDPOINT_URL_CLOUDWATCH_LOGS` */
  readonly envVar: string;
  /** `2015-01-26`, or null where no source knows. */
  readonly introduced: string | null;
  /** `2024-06-03`, or null while the service is there. */
  readonly retired: string | null;
  /** `redshift_serverless`, where AWS gave a service that is gone another name; null for most. */
  readonly renamedTo: string | null;
  /** The first version of these packages that had the identifier: `1.0.0`; null until it is released. */
  readonly since: string | null;
  /** Whether the AWS CLI User Guide's table lists it. */
  readonly documented: boolean;
  readonly names: ServiceNames;
  /** How the service finds its own endpoint; null where no source has rules for it. */
  readonly rules: RuleSet | null;
}

/** One service's names in the systems that name services. */
export interface ServiceNames {
  /** boto3 clients: `["logs"]`; empty where boto3 never had one. */
  readonly boto3: readonly string[];
  /** AWS CLI commands: `["logs"]`. */
  readonly cli: readonly string[];
  /** `@aws-sdk/client-cloudwatch-logs` */
  readonly jsPackage: string;
  /** `cloudwatchlogs` */
  readonly goModule: string;
  /** `aws.endpointUrlCloudWatchLogs`, derived by rule and not verified. */
  readonly jvmProperty: string;
  /** `logs` */
  readonly endpointPrefix: string | null;
  /** `logs` */
  readonly signingName: string | null;
  /** `logs` */
  readonly arnNamespace: string | null;
  /** `["Amazon CloudWatch Logs"]` */
  readonly titles: readonly string[];
}

/** A name that several services can mean, the likeliest first. */
export interface ServiceAlias {
  /** `alb` */
  readonly name: string;
  /** Identifiers: `["elastic_load_balancing_v2"]`. */
  readonly services: readonly string[];
}

/** One source, as the docs name it. */
export interface CatalogSource {
  readonly kind: string;
  readonly origin: string;
  readonly version: string | null;
  readonly date: string | null;
}
