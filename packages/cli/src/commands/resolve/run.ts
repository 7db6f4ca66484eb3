import {
  answerLines,
  type Arguments,
  type ExitCode,
  type Io,
  type Program,
  reportError,
  type Run,
  shortenHome,
  type Style,
  toPrintable,
  toStyle,
  writeEnvelope,
} from '@ep/command-line';
import type { Dialect } from '@ep/config';
import { readSharedFiles } from '@ep/config/node';
import {
  type DialectAnswer,
  explainEndpoint,
  type Explanation,
  formatExplanation,
  maskCredentials,
  type ResolverOptions,
} from '@ep/resolver';

import type { JsonObject } from '../../json/json-object.js';
import { parseCase } from '../../json/parse-case.js';
import { toService } from '../../services/to-service.js';
import { readParams } from '../endpoint/params.js';
import { readServiceOperand } from '../service-operand.js';
import { answerCase, describeResolverError } from './answer-case.js';
import {
  formatDiffering,
  formatUnknownRegion,
  formatWarning,
  formatWhy,
  notesOnEmpty,
  toWarnings,
} from './notes.js';

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

/** What the command line says for the resolver; what is not given is left to environment and files. */
function readOptions(identifier: string, args: Arguments): ResolverOptions {
  return {
    endpointUrl: args.value('endpoint-url'),
    region: args.value('region'),
    profile: args.value('profile'),
    useFipsEndpoint: args.has('fips') || undefined,
    useDualstackEndpoint: args.has('dualstack') || undefined,
    accountId: args.value('account-id'),
    parameters: readParams(identifier, args.values('param')),
  };
}

/** Whose behaviour is meant. */
function readDialect(args: Arguments): Dialect {
  // Its definition refuses every other value.
  return (args.value('dialect') ?? 'documented') as Dialect;
}

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

/** An explanation as `--json` has it; credentials in URLs are masked. */
function toData({ endpoint, error, ...explanation }: Explanation): object {
  const { service, dialect, rungs, answers } = explanation;
  return {
    service,
    dialect,
    url: endpoint === null ? null : maskCredentials(endpoint.url),
    rung: endpoint?.rung ?? null,
    source: endpoint?.source ?? null,
    headers: endpoint?.headers ?? {},
    authSchemes: endpoint?.authSchemes ?? [],
    settings: endpoint?.settings ?? null,
    shadowed: endpoint?.shadowed ?? [],
    warnings: (endpoint ?? error)?.warnings ?? [],
    rungs,
    answers: answers.map(toAnswer),
  };
}

function toAnswer({ error, ...answer }: DialectAnswer): object {
  return { ...answer, error: error === null ? null : describeResolverError(error) };
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
  if (differing !== undefined) writeLines(io, 'stderr', `  ${differing}; --explain shows why`);
}

function writeExplanation(io: Io, explanation: Explanation): void {
  const style = toStyle(io.stdout);
  const paint = (line: string, at: number): string => paintLine(line, at, style);
  writeLines(io, 'stdout', formatExplanation(explanation), paint);
}

/**
 * A line of an explanation, marked by what it is: the answer, the rung that decides, one that failed, a
 * warning; what the other rungs had to say stands back.
 *
 * @param line as `formatExplanation` of `@ep/resolver` writes it
 * @param at which line it is, from 0
 * @example
 * ```ts
 * paintLine('→ 10 default of the service        applies', 12, toStyle(io.stdout)); // in green
 * ```
 */
function paintLine(line: string, at: number, style: Style): string {
  if (at === 0) return style.bold(line);
  if (line.startsWith('→ ')) return style.green(line);
  if (line.startsWith('✗ ')) return style.red(line);
  if (line.startsWith('! ')) return style.yellow(line);
  return OTHER_RUNG.test(line) ? style.dim(line) : line;
}

const OTHER_RUNG = /^ {2}[ \d]\d /;

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
