import { type Difference, type DifferenceId, differences } from './differences.js';
import type { Source } from './source.js';

/** Something in the answer that one of the real tools does otherwise, or that is easily missed. */
export interface Warning {
  /** Stable, and where to read more: the id of a difference in {@link differences}. */
  readonly difference: DifferenceId;
  /** What it is about, in one sentence. */
  readonly message: string;
  /** What mends it, in one sentence. */
  readonly cure: string;
  /** The setting that it is about. */
  readonly source: Source | null;
}

/** A warning of the table's words. */
export function warn(id: DifferenceId, source: Source | null): Warning {
  const known: Difference | undefined = differences.find((difference) => difference.id === id);
  if (known === undefined) throw new TypeError(`no difference has the id ${id}`);
  const { topic, documented, awsCli, sdkJs, cure } = known;
  const message = `${topic}: documented, ${documented}; AWS CLI, ${awsCli}; SDK for JavaScript, ${sdkJs}.`;
  return { difference: id, message, cure, source };
}
