import type { Setting } from '../settings/source.js';
import type { ResolverErrorCode } from './codes.js';

/** What a fault knows beyond its code and its setting. */
export interface FaultFacts {
  /** What makes the message exact: a region, names, the reason of whoever refuses. */
  readonly why?: string;
  /** The fix, where the usual one of the code does not fit. */
  readonly fix?: string;
}

/**
 * Why there is no endpoint: plain data, without a message. A rung that fails keeps one, and nobody may
 * ever look at that rung; so making a fault must cost nothing. A function that cannot go on throws one.
 * What leaves the package is a ResolverError.
 */
export class Fault {
  readonly name = 'Fault';
  readonly code: ResolverErrorCode;
  /** The bad value and its place: the value null where a whole file is bad, all null where one is missing. */
  readonly setting: Setting<string | null> | null;
  readonly why: string;
  readonly fix: string | undefined;

  constructor(
    code: ResolverErrorCode,
    setting: Setting<string | null> | null = null,
    { why = '', fix }: FaultFacts = {},
  ) {
    this.code = code;
    this.setting = setting;
    this.why = why;
    this.fix = fix;
  }
}

/** Whether something thrown is a {@link Fault}. Goes by name: each bundle has its own copy of the class. */
export function isFault(thrown: unknown): thrown is Fault {
  return (thrown as { readonly name?: unknown } | null)?.name === 'Fault';
}
