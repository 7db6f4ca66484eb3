import { formatTable, type Run, writeEnvelope } from '@ep/command-line';
import type { ServiceFacts } from '@ep/identifiers';

import { services } from '../../services/service-facts.js';

/** `ep list`: all services with the names that people look for most. */
export const run: Run = async ({ stdout }, args) => {
  const withRetired = args.has('retired');
  const listed = services.filter(({ retired }) => withRetired || retired === null);
  const format = args.has('json') ? 'json' : (args.value('format') ?? 'table');
  if (format === 'json') {
    writeEnvelope(stdout, { command: 'list', ok: true, data: listed });
    return 0;
  }
  const rows = [HEAD, ...listed.map(toCells)].map((row) => (withRetired ? row : row.slice(0, -1)));
  stdout.write(
    format === 'tsv' ? rows.map((row) => `${row.join('\t')}\n`).join('') : formatTable(rows),
  );
  return 0;
};

const HEAD = ['identifier', 'serviceId', 'variable', 'boto3', 'AWS CLI', 'retired'];

function toCells({ identifier, serviceId, envVar, names, retired }: ServiceFacts): string[] {
  return [identifier, serviceId, envVar, names.boto3.join(','), names.cli.join(','), retired ?? ''];
}
