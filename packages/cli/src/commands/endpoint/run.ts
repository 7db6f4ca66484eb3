import { answerLines, reportError, type Run, writeEnvelope } from '@ep/command-line';
import type { Endpoint } from '@ep/endpoints';

import { parseCase } from '../../json/parse-case.js';
import { toService } from '../../services/to-service.js';
import { readServiceOperand } from '../service-operand.js';
import { answerCase, evaluateRules } from './evaluate-rules.js';
import { readParams } from './params.js';

/** `ep endpoint SERVICE`: what a service's own endpoint rules make of parameters. */
export const run: Run = async (io, args, program) => {
  const name = readServiceOperand('endpoint', args);
  if (name === null) return answerLines(program, io, { parse: parseCase, answer: answerCase });
  const { identifier } = await toService(name, io.stderr);
  const params = readParams(identifier, args.values('param'));
  const { endpoint, error } = evaluateRules(identifier, params);
  const ok = error === null;
  if (error !== null) reportError(program, io, error);
  if (args.has('json')) {
    const data = endpoint && { service: identifier, params, ...endpoint };
    writeEnvelope(io.stdout, { command: 'endpoint', ok, data, ...(ok ? {} : { errors: [error] }) });
  } else if (endpoint !== null) {
    io.stdout.write(`${endpoint.url}\n`);
    for (const line of toNotes(endpoint)) io.stderr.write(`  ${line}\n`);
  }
  return ok ? 0 : 1;
};

/** What a request needs beside the URL, a line each. */
function toNotes({ headers, properties }: Endpoint): string[] {
  const schemes = (properties.authSchemes ?? []).map(({ name, ...facts }) => {
    const list = Object.entries(facts).map(([key, value]) => `${key} ${JSON.stringify(value)}`);
    return [`sign with ${name}`, ...list].join(', ');
  });
  return [
    ...Object.entries(headers).map(([name, values]) => `header ${name}: ${values.join(', ')}`),
    ...schemes,
  ];
}
