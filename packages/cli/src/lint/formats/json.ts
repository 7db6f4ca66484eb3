import { type Io, writeEnvelope } from '@ep/command-line';
import type { Report } from '../lint-files.js';

/** Everything in the one envelope of `--json`. */
export function writeJson({ stdout }: Io, report: Report, ok: boolean): void {
  const { located, mended, read, failures, unused } = report;
  writeEnvelope(stdout, {
    command: 'lint',
    ok,
    data: { filesRead: read, mended: mended.map(({ finding }) => finding), unusedAllow: unused },
    findings: located.map(({ finding }) => finding),
    ...(failures.length > 0 ? { errors: failures } : {}),
  });
}
