import type { Identifier } from './generated/identifiers.js';
import type { ServiceId } from './generated/service-ids.js';

/**
 * What `@ep/identifiers/data.json` holds; `data.schema.json` says the same to other languages.
 *
 * @example
 * ```ts
 * import type { CatalogData } from '@ep/identifiers';
 * import data from '@ep/identifiers/data.json' with { type: 'json' };
 *
 * const { services } = data as CatalogData;
 * services.filter(({ retired }) => retired === null).map(({ envVar }) => envVar);
 * ```
 */
export interface CatalogData {
  /** Counts up when a reader of the version before could break. */
  readonly schemaVersion: 1;
  /** All services, retired ones too, sorted by identifier in code units. */
  readonly services: readonly ServiceFacts[];
  /** Names that people use and no model holds, and shared names, sorted by name. */
  readonly aliases: readonly ServiceAlias[];
}

/** What is known of a service. Days are written `2015-05-21`. */
export interface ServiceFacts {
  /** AWS's own name, from the API model: `CloudWatch Logs`. */
  readonly serviceId: ServiceId;
  /** The key in a `services` section of the shared config file: `cloudwatch_logs`. */
  readonly identifier: Identifier;
  /** The environment variable that sets the service's endpoint; its own type is `EnvVar` of `@ep/env`. */
  readonly envVar: string;
  /** The first day on which a source had the service; null where unknown. */
  readonly introduced: string | null;
  /** The day from which on the newest source no longer had it; null while it has. */
  readonly retired: string | null;
  /** The identifier that a retired service has now, where AWS only renamed it; null for most. */
  readonly renamedTo: Identifier | null;
  /** The first version of these packages that had the identifier; null until it is released. */
  readonly since: string | null;
  /** Whether the table of the AWS CLI User Guide lists it. */
  readonly documented: boolean;
  readonly names: ServiceNames;
}

/** The names that other systems have for a service. */
export interface ServiceNames {
  /** boto3 clients; empty where boto3 never had one. */
  readonly boto3: readonly string[];
  /** AWS CLI commands. */
  readonly cli: readonly string[];
  /** The package of the AWS SDK for JavaScript v3. */
  readonly jsPackage: string;
  /** The module of the AWS SDK for Go v2. */
  readonly goModule: string;
  /** The system property of the AWS SDKs for Java and Kotlin; derived by rule, not verified. */
  readonly jvmProperty: string;
  /** The prefix of the service's own host names. */
  readonly endpointPrefix: string | null;
  /** The service's name in a request's signature; null where requests are not signed, or it is unknown. */
  readonly signingName: string | null;
  /** The service's name in ARNs. */
  readonly arnNamespace: string | null;
  /** The service's names in full. */
  readonly titles: readonly string[];
}

/** A name that people use, or that services share, and what it can mean. */
export interface ServiceAlias {
  readonly name: string;
  /** The likeliest first. */
  readonly services: readonly Identifier[];
}
