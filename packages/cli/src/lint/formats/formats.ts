import { type Io, writeEnvelope } from '@ep/command-line';

import type { Report } from '../lint-files.js';
import { writeGithub } from './github.js';
import { writeSarif } from './sarif.js';
import { writeText, writeUnix } from './text.js';

/** Writes a report; `ok` is false where the process ends with 1. */
export type WriteReport = (io: Io, report: Report, ok: boolean) => void;

const FORMATS: Readonly<Record<string, WriteReport>> = {
  text: writeText,
  unix: writeUnix,
  json: writeJson,
  sarif: writeSarif,
  github: writeGithub,
};

/** The function that writes a format of `--format`. */
export function toWriter(format: string): WriteReport {
  return FORMATS[format] ?? writeText;
}

/** The envelope that every command writes for `--json`. */
function writeJson({ stdout }: Io, report: Report, ok: boolean): void {
  const { located, fixed, read, failures, unused } = report;
  writeEnvelope(stdout, {
    command: 'lint',
    ok,
    data: { filesRead: read, fixed: fixed.map(({ finding }) => finding), unusedAllow: unused },
    findings: located.map(({ finding }) => finding),
    ...(failures.length > 0 ? { errors: failures } : {}),
  });
}
