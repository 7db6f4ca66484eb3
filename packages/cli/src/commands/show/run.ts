import { formatTable, type Run, toStyle, writeEnvelope } from '@ep/command-line';
import type { ServiceFacts } from '@ep/identifiers';

import { aliasesOf } from '../../services/service-facts.js';
import { systemLabels } from '../../services/system-labels.js';
import { toService } from '../../services/to-service.js';

/** `ep show SERVICE`: every name of a service. */
export const run: Run = async ({ stdout, stderr }, args) => {
  const service = await toService(args.operands[0] ?? '', stderr);
  const aliases = aliasesOf(service);
  if (args.has('json')) {
    writeEnvelope(stdout, { command: 'show', ok: true, data: { ...service, aliases } });
    return 0;
  }
  const { bold } = toStyle(stdout);
  stdout.write(`${bold(service.names.titles[0] ?? service.serviceId)}\n\n`);
  stdout.write(formatTable(toRows(service, aliases)));
  return 0;
};

function toRows(service: ServiceFacts, aliases: readonly string[]): string[][] {
  const { names } = service;
  const rows: [string, string | null | readonly string[]][] = [
    [systemLabels.serviceId, service.serviceId],
    [systemLabels.identifier, service.identifier],
    [systemLabels.envVar, service.envVar],
    [systemLabels.jvmProperty, `${names.jvmProperty} (by rule, unverified)`],
    [systemLabels.boto3, names.boto3],
    [systemLabels.cli, names.cli],
    [systemLabels.jsPackage, names.jsPackage],
    [systemLabels.goModule, names.goModule],
    [systemLabels.endpointPrefix, names.endpointPrefix],
    [systemLabels.signingName, names.signingName],
    [systemLabels.arnNamespace, names.arnNamespace],
    [systemLabels.title, names.titles],
    [systemLabels.alias, aliases],
    ['introduced', service.introduced],
    ['retired', service.retired ?? 'no'],
    ['in the User Guide', service.documented ? 'yes' : 'no'],
  ];
  return rows.map(([label, value]) => [label, [value ?? 'none'].flat().join(', ') || 'none']);
}
