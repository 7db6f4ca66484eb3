import { type EnvelopeError, isCommandLineError } from '@ep/command-line';
import type { Dialect } from '@ep/config';
import type { Identifier } from '@ep/identifiers';
import { isResolverError, resolveEndpoint, type ResolverError } from '@ep/resolver';

import { type JsonObject, readValue } from '../../json/json-object.js';
import { toServiceNow } from '../../services/to-service-now.js';
import { readCase } from './read-case.js';

/**
 * Answers one line of `ep resolve --jsonl`.
 *
 * @param otherwise the dialect of a case that names none
 * @returns `url`, `rung` and `source`, or `error` with the name that the tool has for it, the code,
 *   the message and the fix
 * @throws CliError where the line is no case
 */
export function answerCase(question: JsonObject, otherwise: Dialect): object {
  const { dialect, input } = readCase(question, otherwise);
  const service = readService(question, dialect);
  if (typeof service !== 'string') return service;
  try {
    const { url, rung, source } = resolveEndpoint(service, input(service));
    return { url, rung, source };
  } catch (error) {
    if (!isResolverError(error)) throw error;
    return { error: { kind: toKind(error, dialect), ...describeResolverError(error) } };
  }
}

/** What the tool itself calls the error; null where it does not fail, or the dialect is `documented`. */
function toKind({ failsAlike }: ResolverError, dialect: Dialect): string | null {
  return failsAlike.find((failure) => failure.dialect === dialect)?.error ?? null;
}

/** Clients that boto3 knows by a name that the AWS CLI v2 no longer has; observed with 2.36.7. */
const UNKNOWN_TO_AWS_CLI: ReadonlySet<string> = new Set(['sms-voice']);

/** The identifier of the service; an unknown one is an answer like any other. */
function readService(question: JsonObject, dialect: Dialect): Identifier | object {
  const name = readValue(question, 'service', 'string');
  try {
    const { identifier } = toServiceNow(name);
    if (dialect !== 'aws-cli' || !UNKNOWN_TO_AWS_CLI.has(name ?? '')) {
      return identifier;
    }
    return unknown(
      dialect,
      `the AWS CLI has no command ${JSON.stringify(name)}`,
      `Use ${identifier}.`,
    );
  } catch (error) {
    if (!isCommandLineError(error) || error.code !== 'EP_CLI_SERVICE') throw error;
    return unknown(dialect, error.message, error.fix);
  }
}

function unknown(dialect: Dialect, message: string, fix: string): object {
  const kind = dialect === 'aws-cli' || dialect === 'boto3' ? 'UnknownServiceError' : null;
  return { error: { kind, code: 'EP_CLI_SERVICE', message, fix } };
}

/** A resolver's error for `--json`: what is wrong and where, and the fix apart. */
export function describeResolverError({ code, summary, fix }: ResolverError): EnvelopeError {
  return { code, message: summary, fix };
}
