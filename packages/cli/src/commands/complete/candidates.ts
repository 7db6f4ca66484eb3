import type { Io, Operand, OptionDefinition } from '@ep/command-line';
import { readSharedFiles } from '@ep/config/node';
import { parametersOf, regionsOf } from '@ep/endpoints';

import { services } from '../../services/service-facts.js';
import { servicesNamed } from '../../services/to-service.js';

/** A word that a shell may offer. */
export interface Candidate {
  readonly value: string;
  /** What it is, in a line; may be empty. */
  readonly description: string;
}

/** The values that may stand there; files and directories are left to the shell. */
export function candidatesFor(
  { choices, completes }: Operand | OptionDefinition,
  operands: readonly string[],
  { env }: Pick<Io, 'env'>,
): readonly Candidate[] {
  if (choices !== undefined) return choices.map((value) => ({ value, description: '' }));
  return SOURCES[completes ?? '']?.(operands, env) ?? [];
}

type Source = (operands: readonly string[], env: Io['env']) => readonly Candidate[];

const SOURCES: Readonly<Partial<Record<string, Source>>> = {
  service: () => services.filter(({ retired }) => retired === null).flatMap(namesOf),
  region: () => regionsOf().map((value) => ({ value, description: '' })),
  profile: (_operands, env) => profilesOf(env),
  parameter: ([name = '']) => servicesNamed(name).slice(0, 1).flatMap(parametersFor),
};

/** The names that a command line takes, but for serviceIds, which have blanks and capitals. */
function namesOf({ identifier, serviceId, names }: (typeof services)[number]): Candidate[] {
  const clients = names.boto3.filter((name) => servicesNamed(name).length === 1);
  return [...new Set([identifier, ...clients])].map((value) => ({ value, description: serviceId }));
}

function profilesOf(env: Io['env']): Candidate[] {
  const { config, credentialsFile } = readSharedFiles({ env, dialects: ['aws-cli'] });
  const names = [config, credentialsFile].flatMap((file) => [
    ...file.read('aws-cli').profiles.keys(),
  ]);
  return [...new Set(names)].map((value) => ({ value, description: '' }));
}

function parametersFor({ identifier }: (typeof services)[number]): Candidate[] {
  return [...parametersOf(identifier)].flatMap(([name, kind]) => {
    const values = kind === 'boolean' ? ['true', 'false'] : [''];
    return values.map((value) => ({ value: `${name}=${value}`, description: '' }));
  });
}

/** Options as they are typed. */
export function toCandidates(options: readonly OptionDefinition[]): Candidate[] {
  return options.map((option) => ({
    value: `--${option.name}`,
    description: option.summary,
  }));
}
