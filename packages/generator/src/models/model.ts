import type { ServiceAliasOf, ServiceNames } from '@ep/naming';

import type { RuleSetNotation } from '../rules/notation.js';
import type {
  BotocoreFacts,
  DocumentedFacts,
  HistoryFacts,
  ModelKind,
  SmithyFacts,
  SourceKind,
} from '../ingest/statement.js';

/** A day, and which kind of source it is from. */
export interface DatedBy {
  /** `2016-12-01` */
  readonly date: string;
  readonly from: SourceKind;
}

/** One service's file under `models/`: what each source said of its names, and nothing derived from that. */
export interface Model {
  /** AWS's own name: `CloudWatch Logs`. */
  readonly serviceId: string;
  /** The name of the file and of everything else that is made from it: `cloudwatch_logs`. */
  readonly identifier: string;
  /** The first day on which a source had the service; null where no source knows. */
  readonly introduced: DatedBy | null;
  /** The day from which on the newest source no longer had it; null where it still has. */
  readonly retired: DatedBy | null;
  /** What each kind of source said when it last had the service. */
  readonly sources: ModelSources;
}

/** One service's file under `models/rules/`: the last endpoint rules that a source had for it. */
export interface ModelRules extends RuleSetNotation {
  readonly identifier: string;
  readonly from: ModelKind;
}

/** By kind of source, in the order in which they speak. */
export interface ModelSources {
  readonly botocore?: BotocoreFacts;
  readonly smithy?: SmithyFacts;
  readonly history?: HistoryFacts;
  readonly documented?: DocumentedFacts;
}

/** One version of these packages, and what was new in it: an entry of `models/releases.json`. */
export interface Release {
  /** `1.0.0` */
  readonly version: string;
  /** The identifiers that no version before it had, sorted. */
  readonly services: readonly string[];
}

/** Hand corrections: `models/overrides.json`. */
export interface Overrides {
  readonly corrections: readonly Correction[];
  readonly aliases: readonly Alias[];
}

/** A fact that the sources have wrong or lack. */
export interface Correction {
  /** The service's identifier. */
  readonly service: string;
  /** The facts to put in place of what the sources say; null = the service has none. */
  readonly set: CorrectedFacts;
  readonly reason: string;
  readonly url: string;
}

/** The facts that a correction can set. */
export interface CorrectedFacts extends Partial<
  Pick<ServiceNames, 'endpointPrefix' | 'signingName' | 'arnNamespace'>
> {
  readonly cliCommands?: readonly string[];
}

/** A name that people use and no model holds. */
export interface Alias extends ServiceAliasOf {
  readonly reason: string;
  readonly url: string;
}
