import {
  type Arguments,
  type Io,
  type Run,
  shortenHome,
  toPrintable,
  writeEnvelope,
} from '@ep/command-line';
import type { Identifier } from '@ep/identifiers';

import { type Diagnostic, isFilePlace, type Place } from '../../diagnostics/diagnostic.js';
import { formatDiagnostic, summarize } from '../../diagnostics/format-diagnostic.js';
import { bearsOn } from '../../doctor/bears-on.js';
import { examine } from '../../doctor/examine.js';
import { excerptOf } from '../../doctor/excerpt.js';
import { readSituation } from '../../doctor/read-situation.js';
import { fatalProblemsOf } from '../../doctor/shared-files.js';
import type { ExaminedFile, Situation } from '../../doctor/situation.js';
import { toServices } from '../../services/to-service.js';

/** `ep doctor`: what will not do what it seems to. */
export const run: Run = async (io, args) => {
  const profile = args.value('profile');
  const situation = readSituation(io, profile);
  const services = await toIdentifiers(io, args);
  const isAsked = (finding: Diagnostic): boolean =>
    services.length === 0 || bearsOn(situation, finding, services);
  const findings = examine(situation).filter(isAsked);
  const ok = findings.every(({ severity }) => severity === 'note');
  const files = [situation.config.path, situation.credentials.path];
  if (args.has('json')) {
    writeEnvelope(io.stdout, { command: 'doctor', ok, data: { files, services }, findings });
  } else {
    const shown = profile === undefined ? findings : findings.map(toTyped);
    writeText(io, situation, shown, services);
  }
  return ok ? 0 : 1;
};

/** None for all. */
async function toIdentifiers({ stderr }: Io, args: Arguments): Promise<readonly Identifier[]> {
  const services = await toServices(args.operands, stderr);
  return services.map(({ identifier }) => identifier);
}

/** What the option stands for is named to people as they typed it. */
function toTyped(finding: Diagnostic): Diagnostic {
  const { place } = finding;
  const isOption = !isFilePlace(place) && place.variable === 'AWS_PROFILE';
  return isOption ? { ...finding, place: { variable: '--profile' } } : finding;
}

function writeText(
  io: Io,
  situation: Situation,
  findings: readonly Diagnostic[],
  services: readonly Identifier[],
): void {
  const { stdout, stderr } = io;
  for (const finding of findings) {
    const excerpt = (): string | null => excerptOf(situation, finding.place);
    const shown = { ...finding, place: toShownPlace(io, finding.place) };
    stdout.write(`${formatDiagnostic(shown, { color: stdout.color, excerpt })}\n\n`);
  }
  const { config, credentials } = situation;
  const places = `the environment, ${toName(config)} and ${toName(credentials)}`;
  const about = services.length === 0 ? '' : ` about ${services.join(', ')}`;
  stderr.write(`${summarize(findings)}${about} in ${toPrintable(shortenHome(places, io))}\n`);
  if (fatalProblemsOf(situation).length > 0) {
    stderr.write(
      'Most tools cannot read a file with these errors.' +
        ' The other findings apply once these errors are fixed.\n',
    );
  }
}

function toShownPlace(io: Io, place: Place): Place {
  if (!isFilePlace(place) || place.file === null) return place;
  return { ...place, file: shortenHome(place.file, io) };
}

function toName({ path, isThere }: ExaminedFile): string {
  return isThere ? path : `${path} (missing)`;
}
