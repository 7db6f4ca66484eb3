import type { Identifier } from '@ep/identifiers';
import data from '@ep/identifiers/data.json' with { type: 'json' };

/** What is known of a service: an entry of `@ep/identifiers/data.json`, whose schema says more. */
export interface ServiceFacts {
  /** AWS's own name: `CloudWatch Logs`. */
  readonly serviceId: string;
  /** The key in a `services` section: `cloudwatch_logs`. */
  readonly identifier: Identifier;
  readonly envVar: string;
  /** The first day on which a source had it; null where unknown. */
  readonly introduced: string | null;
  /** The day from which on the newest source no longer had it; null while it has. */
  readonly retired: string | null;
  /** Whether the table of the AWS CLI User Guide has it. */
  readonly documented: boolean;
  readonly names: {
    readonly boto3: readonly string[];
    readonly cli: readonly string[];
    readonly jsPackage: string;
    readonly goModule: string;
    readonly jvmProperty: string;
    readonly endpointPrefix: string | null;
    readonly signingName: string | null;
    readonly arnNamespace: string | null;
    readonly titles: readonly string[];
  };
}

/** All services, retired ones too, sorted by identifier. */
export const services: readonly ServiceFacts[] = data.services as readonly ServiceFacts[];

/** The aliases of a service: `ddb`. */
export function aliasesOf({ identifier }: ServiceFacts): string[] {
  return data.aliases
    .filter((alias) => (alias.services as readonly string[]).includes(identifier))
    .map(({ name }) => name);
}
