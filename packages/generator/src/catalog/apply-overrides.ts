import { type ServiceAliasOf, squash } from '@ep/naming';

import { by } from '../collections.js';
import type { Alias, Correction } from '../models/model.js';
import { OVERRIDES_FILE } from '../models/file-names.js';
import type { Problem } from '../problem.js';
import type { Service } from './catalog.js';

const FIX_UNUSED = 'delete it';

/** The services with every correction applied; one that changes nothing, or nobody, is a problem. */
export function applyCorrections(
  services: readonly Service[],
  corrections: readonly Correction[],
  problems: Problem[],
): readonly Service[] {
  const corrected = new Map(services.map((service) => [service.identifier, service]));
  for (const [index, { service: identifier, set }] of corrections.entries()) {
    const place = `models/${OVERRIDES_FILE}#/corrections/${index}`;
    const service = corrected.get(identifier);
    if (!service) {
      problems.push(unknown(place, identifier));
      continue;
    }
    const { cliCommands, ...facts } = set;
    const changed = { ...service.names, ...facts, ...(cliCommands && { cli: cliCommands }) };
    if (JSON.stringify(changed) === JSON.stringify(service.names)) {
      const message = `corrects nothing: the sources already say so for ${identifier}`;
      problems.push({ code: 'EP_OVERRIDE_UNUSED', place, message, fix: FIX_UNUSED });
    }
    corrected.set(identifier, { ...service, names: changed });
  }
  return [...corrected.values()];
}

/** The aliases, sorted by name; one that no service answers to, or that a model holds, is a problem. */
export function checkAliases(
  aliases: readonly Alias[],
  services: readonly Service[],
  problems: Problem[],
): readonly ServiceAliasOf[] {
  const byIdentifier = new Map(services.map((service) => [service.identifier, service]));
  for (const [index, { name, services: meant }] of aliases.entries()) {
    const place = `models/${OVERRIDES_FILE}#/aliases/${index}`;
    for (const identifier of meant) {
      if (!byIdentifier.has(identifier)) problems.push(unknown(place, identifier));
    }
    const only = meant.length === 1 ? byIdentifier.get(meant[0] ?? '') : undefined;
    if (only && holds(only, name)) {
      const message = `adds nothing: a model already calls ${only.identifier} ${JSON.stringify(name)}`;
      problems.push({ code: 'EP_OVERRIDE_UNUSED', place, message, fix: FIX_UNUSED });
    }
  }
  return aliases
    .map(({ name, services: meant }) => ({ name, services: meant }))
    .toSorted(by(({ name }) => name));
}

function holds({ serviceId, names }: Service, name: string): boolean {
  const { boto3, cli, endpointPrefix, signingName, arnNamespace, titles } = names;
  return [serviceId, ...boto3, ...cli, endpointPrefix, signingName, arnNamespace, ...titles].some(
    (known) => known !== null && squash(known) === squash(name),
  );
}

function unknown(place: string, identifier: string): Problem {
  return {
    code: 'EP_OVERRIDE_UNKNOWN',
    place,
    message: `no service has the identifier ${JSON.stringify(identifier)}`,
    fix: 'correct the identifier, or delete the entry',
  };
}
