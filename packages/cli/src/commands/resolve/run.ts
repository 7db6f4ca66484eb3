import {
  answerLines,
  type Arguments,
  type ExitCode,
  type Io,
  type Program,
  reportError,
  type Run,
  writeEnvelope,
} from '@ep/command-line';
import type { Dialect } from '@ep/config';
import { readSharedFiles } from '@ep/config/node';
import {
  type DialectAnswer,
  explainEndpoint,
  type Explanation,
  maskCredentials,
  type ResolverOptions,
} from '@ep/resolver';

import type { JsonObject } from '../../json/json-object.js';
import { parseCase } from '../../json/parse-case.js';
import { toService } from '../../services/to-service.js';
import { readParams } from '../endpoint/params.js';
import { readServiceOperand } from '../service-operand.js';
import { answerCase, describeResolverError } from './answer-case.js';
import { notesOnEmpty } from './notes.js';
import { writeAnswer, writeExplanation, writeNotes } from './write-answer.js';

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
  if (!args.has('json')) writeNotes(io, notesOnEmpty(explanation, input));
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
