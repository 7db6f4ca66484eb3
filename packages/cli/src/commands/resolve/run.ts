import {
  answerLines,
  type ExitCode,
  type Io,
  type Program,
  reportError,
  type Run,
  shortenHome,
  toPrintable,
  toStyle,
  writeEnvelope,
} from '@ep/command-line';
import { readSharedFiles } from '@ep/config/node';
import {
  explainEndpoint,
  type Explanation,
  formatExplanation,
  maskCredentials,
} from '@ep/resolver';

import type { JsonObject } from '../../json/json-object.js';
import { parseCase } from '../../json/parse-case.js';
import { toService } from '../../services/to-service.js';
import { readServiceOperand } from '../service-operand.js';
import { answerCase } from './answer-case.js';
import { describeResolverError } from './describe-resolver-error.js';
import { formatUnknownRegion } from './format-unknown-region.js';
import { formatWarning, toWarnings } from './format-warning.js';
import { formatDiffering, formatWhy } from './format-why.js';
import { notesOnEmpty } from './notes-on-empty.js';
import { paintLine } from './paint-line.js';
import { readDialect, readOptions } from './read-options.js';
import { toData } from './to-data.js';

/** `ep resolve SERVICE`: which endpoint applies here, and why. */
export const run: Run = async (io, args, program) => {
  const dialect = readDialect(args);
  const name = readServiceOperand('resolve', args, ['dialect']);
  if (name === null) {
    const answer = (question: JsonObject): object => answerCase(question, dialect);
    return answerLines(program, io, { parse: parseCase, answer });
  }
  const { identifier } = await toService(name, io.stderr);
  const { env } = io;
  const input = { ...readOptions(identifier, args), ...readSharedFiles({ env }), env, dialect };
  const explanation = explainEndpoint(identifier, input);
  if (args.has('json')) writeJson(program, io, explanation);
  else if (args.has('explain')) writeExplanation(io, explanation);
  else writeAnswer(program, io, explanation);
  if (!args.has('json')) {
    for (const note of notesOnEmpty(explanation, input)) writeLines(io, 'stderr', `  ${note}`);
  }
  return toExitCode(explanation);
};

/** A bad value of an option is wrong usage, as it is where a command checks it itself. */
function toExitCode({ error }: Explanation): ExitCode {
  if (error === null) return 0;
  return error.source?.kind === 'option' ? 2 : 1;
}

function writeJson(program: Program, io: Io, explanation: Explanation): void {
  const { error } = explanation;
  const described = error === null ? null : describeResolverError(error);
  if (described !== null) reportError(program, io, described);
  const errors = described === null ? {} : { errors: [described] };
  const data = toData(explanation);
  writeEnvelope(io.stdout, { command: 'resolve', ok: error === null, data, ...errors });
}

function writeAnswer(program: Program, io: Io, explanation: Explanation): void {
  const { endpoint, error } = explanation;
  if (error !== null) reportError(program, io, describeResolverError(error));
  if (endpoint !== null) {
    writeLines(io, 'stdout', maskCredentials(endpoint.url));
    writeLines(io, 'stderr', `  ${formatWhy(endpoint)}`);
    const unknown = formatUnknownRegion(endpoint);
    if (unknown !== undefined) writeLines(io, 'stderr', `  ${unknown}`);
  }
  for (const warning of toWarnings(explanation))
    writeLines(io, 'stderr', `  ${formatWarning(warning)}`);
  const differing = formatDiffering(explanation);
  if (differing !== undefined) writeLines(io, 'stderr', `  ${differing}; --explain says why`);
}

function writeExplanation(io: Io, explanation: Explanation): void {
  const style = toStyle(io.stdout);
  const paint = (line: string, at: number): string => paintLine(line, at, style);
  writeLines(io, 'stdout', formatExplanation(explanation), paint);
}

/** What stands in variables and files is printed, and never obeyed by the terminal. */
function writeLines(
  io: Io,
  name: 'stdout' | 'stderr',
  text: string,
  paint: (line: string, at: number) => string = (line) => line,
): void {
  io[name].write(
    shortenHome(text, io)
      .split('\n')
      .map((line, at) => `${paint(toPrintable(line), at)}\n`)
      .join(''),
  );
}
