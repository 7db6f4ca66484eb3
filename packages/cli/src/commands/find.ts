import { findServices, type ServiceMatch } from '@ep/identifiers/crosswalk';
import { toEnvVar } from '@ep/naming';

import type { Run } from '../frame/command.js';
import { writeEnvelope } from '../frame/envelope.js';
import { formatTable } from '../frame/table.js';
import { systemLabels } from '../services/system-labels.js';

/** `ep find NAME…`: what each name can mean, and by which system it does. */
export const run: Run = async ({ stdout, stderr }, { operands, has }) => {
  const found = operands.map((name) => ({ name, matches: findServices(name).map(toMatch) }));
  const lost = found.filter(({ matches }) => matches.length === 0);
  const ok = lost.length === 0;
  if (has('json')) {
    writeEnvelope(stdout, { command: 'find', ok, data: found });
  } else {
    const rows = found.flatMap(({ name, matches }) =>
      matches.map((match) => [...(operands.length > 1 ? [name] : []), ...toCells(name, match)]),
    );
    stdout.write(formatTable(rows));
  }
  for (const { name } of lost) stderr.write(`ep: no service is called ${JSON.stringify(name)}\n`);
  return ok ? 0 : 1;
};

interface Match extends ServiceMatch {
  readonly envVar: string;
}

function toMatch(match: ServiceMatch): Match {
  const { identifier, serviceId } = match;
  return { ...match, identifier, serviceId, envVar: toEnvVar(serviceId) };
}

function toCells(asked: string, { identifier, serviceId, envVar, match, names }: Match): string[] {
  const spellings = [...new Set(names.map(({ name }) => name))];
  const by = spellings.map((spelling) => {
    const systems = names
      .filter(({ name }) => name === spelling)
      .map(({ system }) => systemLabels[system]);
    return spelling === asked ? systems.join(', ') : `${systems.join(', ')} ${spelling}`;
  });
  return [identifier, serviceId, envVar, `${match}: ${by.join('; ')}`];
}
