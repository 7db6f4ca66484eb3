import type { Identifier } from '@ep/identifiers';

import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
import { type Situation, toSituation } from './situation.js';

/** What a rule finds: a finding without what is the same for all of the rule. */
export type Found = Omit<Diagnostic, 'code' | 'severity' | 'edit'>;

/** A situation as text, small enough to read. */
export interface Example {
  readonly env?: Readonly<Record<string, string>>;
  /** The text of the config file. */
  readonly config?: string;
  /** The text of the credentials file. */
  readonly credentials?: string;
  /** Whether it is about the region: any other has one for all tools, which is not written out. */
  readonly hasNoRegion?: true;
}

/** One thing that the doctor looks for. */
export interface Rule {
  /** Stable: `EP_DOCTOR_IGNORE_KEY`. */
  readonly code: `EP_DOCTOR_${string}`;
  readonly severity: Severity;
  /** What it finds, as a line of a table: `a profile key that no tool reads`. */
  readonly finds: string;
  /** Where it is found, and nothing else is. */
  readonly example: Example;
  /** The same with its fix, where nothing is found. */
  readonly fixed: Example;
  /** The services that it is about, where they do not follow from the place of what it finds. */
  readonly about?: readonly Identifier[];
  /** Whether it has nothing to say of a variable, a line or a section of which another rule has. */
  readonly givesWay?: true;
  readonly find: (situation: Situation) => readonly Found[];
}

const REGION = 'us-east-1';

/**
 * The situation of an example, with a region for all tools: without one, nearly every example would
 * have a second thing wrong with it.
 *
 * @example
 * ```ts
 * toExampleSituation({ config: '[default]\n' }).env; // { AWS_REGION: 'us-east-1', … }
 * ```
 */
export function toExampleSituation({ hasNoRegion, env, ...files }: Example): Situation {
  const region = hasNoRegion ? {} : { AWS_REGION: REGION, AWS_DEFAULT_REGION: REGION };
  return toSituation({ ...files, env: { ...region, ...env } });
}
