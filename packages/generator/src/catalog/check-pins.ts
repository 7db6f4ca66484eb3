import type { SourceRecord } from '../ingest/statement.js';
import type { Problem } from '../problem.js';

/**
 * Holds what was read against what `models/sources.json` says of the same version of the same
 * source: whoever published it may not have changed it since.
 */
export function checkPins(
  now: readonly SourceRecord[],
  pinned: readonly SourceRecord[],
  problems: Problem[],
): void {
  for (const { kind, origin, version, sha256 } of now) {
    const pin = pinned.find((record) => record.kind === kind && record.origin === origin);
    if (version === null || pin?.version !== version || pin.sha256 === sha256) continue;
    problems.push({
      code: 'EP_FETCH_PINNED',
      place: `${origin} ${version}`,
      message: `its files come to the sha256 ${sha256}, and those of the same version in models/sources.json to ${pin.sha256}`,
      fix: 'find out why it changed; to take it all the same, remove its record from models/sources.json',
    });
  }
}
