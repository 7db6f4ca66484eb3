import { type EnvelopeError, reportError, type Run, writeEnvelope } from '@ep/command-line';
import { toEnvVar } from '@ep/naming';

import { findByWords } from '../../services/find-by-words.js';
import { formatMatches, type Match } from './format-matches.js';

/** `ep find NAME…`: what each name can mean, and by which system it does. */
export const run: Run = async (io, { operands, has }, program) => {
  const { stdout, stderr } = io;
  const found = operands.map((name) => ({ name, matches: findByWords(name).map(toMatch) }));
  const errors = found
    .filter(({ matches }) => matches.length === 0)
    .map(({ name }) => toError(name));
  const ok = errors.length === 0;
  if (has('json')) {
    const why = ok ? {} : { errors };
    writeEnvelope(stdout, { command: 'find', ok, data: found, ...why });
  } else {
    stdout.write(formatMatches(found, stdout));
  }
  for (const error of errors) reportError(program, io, error);
  const joined = operands.join(' ');
  if (!found.some(isMet) && isMet({ matches: findByWords(joined).map(toMatch) })) {
    stderr.write(`To search for one name, quote it: ep find "${joined}"\n`);
  }
  return ok ? 0 : 1;
};

function toMatch({ identifier, serviceId, match, names }: ReturnType<typeof findByWords>[number]) {
  return { identifier, serviceId, match, names, envVar: toEnvVar(serviceId) } satisfies Match;
}

/** Whether a name is one, and not only a part of some. */
function isMet({ matches }: { readonly matches: readonly Match[] }): boolean {
  return matches.some(({ match }) => match === 'exact' || match === 'squashed');
}

function toError(name: string): EnvelopeError {
  return {
    code: 'EP_CLI_SERVICE',
    message: `no service is called ${JSON.stringify(name)}`,
    fix: 'Try one word of its name; ep list shows all services.',
  };
}
