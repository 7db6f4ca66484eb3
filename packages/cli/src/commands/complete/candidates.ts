import { readSharedFiles } from '@ep/config/node';
import { parametersOf, regionsOf } from '@ep/endpoints';

import type { Completion, Operand, OptionDefinition } from '../../framework/command.js';
import type { Io } from '../../framework/io.js';
import { services } from '../../services/service-facts.js';
import { servicesNamed } from '../../services/to-service.js';

/** A word that a shell may offer. */
export interface Candidate {
  readonly value: string;
  /** What it is, in a line; may be empty. */
  readonly description: string;
}

/** What a value may be, as far as words can tell; files are the shell's own business. */
export function candidatesFor(
  { choices, completes }: Operand | OptionDefinition,
  operands: readonly string[],
  { env }: Pick<Io, 'env'>,
): readonly Candidate[] {
  if (choices !== undefined) return choices.map((value) => ({ value, description: '' }));
  return completes === undefined ? [] : SOURCES[completes](operands, env);
}

type Source = (operands: readonly string[], env: Io['env']) => readonly Candidate[];

const SOURCES: Readonly<Record<Completion, Source>> = {
  service: () => services.filter(({ retired }) => retired === null).flatMap(namesOf),
  region: () => regionsOf().map((value) => ({ value, description: '' })),
  profile: (_operands, env) => profilesOf(env),
  parameter: ([name = '']) => servicesNamed(name).slice(0, 1).flatMap(parametersFor),
  file: () => [],
  directory: () => [],
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
