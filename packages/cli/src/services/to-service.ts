import type { ServiceFacts } from '@ep/identifiers';

import { type Output, toPrintable } from '@ep/command-line';
import { CliError } from '../cli-error.js';
import { services } from './service-facts.js';

/**
 * The service that a name on the command line stands for: an identifier, a serviceId or the name of a
 * boto3 client; else any other name that is one service's alone, which is then reported on `talk`.
 *
 * @throws CliError `EP_CLI_SERVICE` where no single service has the name, with those that it can mean;
 *   `EP_CLI_SERVICE_SHARED` where several have it as their boto3 client
 * @example
 * ```ts
 * (await toService('stepfunctions', io.stderr)).identifier; // 'sfn'
 * ```
 */
export async function toService(name: string, talk: Output): Promise<ServiceFacts> {
  const [service, ...others] = servicesNamed(name);
  if (service === undefined) return toOnlyService(name, talk);
  if (others.length > 0) throw sharedName(name, [service, ...others]);
  return service;
}

/** All services of a name; an identifier or a serviceId is always that of one alone. */
export function servicesNamed(name: string): readonly ServiceFacts[] {
  const own = services.find((one) => one.identifier === name || one.serviceId === name);
  if (own !== undefined) return [own];
  return services.filter(({ names }) => names.boto3.includes(name));
}

/** The error for a name that several services share. */
function sharedName(name: string, meant: readonly ServiceFacts[]): CliError {
  const list = meant.map(({ identifier, serviceId }) => `${identifier} (${serviceId})`);
  return new CliError(
    'EP_CLI_SERVICE_SHARED',
    `${JSON.stringify(name)} is the boto3 client of several services`,
    `Give the identifier of the one that is meant: ${list.join(', ')}.`,
  );
}

/** The crosswalk is loaded only here: the names above need none. */
async function toOnlyService(name: string, talk: Output): Promise<ServiceFacts> {
  const { explainUnknown, findCertain } = await import('./find-by-words.js');
  const certain = findCertain(name);
  const service = services.find(({ identifier }) => identifier === certain?.identifier);
  if (certain !== null && service !== undefined) {
    talk.write(`${toPrintable(certain.message)}\n`);
    return service;
  }
  throw explainUnknown(name);
}

/**
 * The services that names on the command line stand for, each once, in their order. A retired one is
 * mentioned on `talk`.
 *
 * @throws CliError as `toService` does, for the first name that is not a service's
 */
export async function toServices(
  names: readonly string[],
  talk: Output,
): Promise<readonly ServiceFacts[]> {
  const found = new Map<string, ServiceFacts>();
  for (const name of names) {
    const service = await toService(name, talk);
    found.set(service.identifier, service);
  }
  for (const { serviceId, retired } of found.values()) {
    if (retired !== null) talk.write(`AWS retired ${serviceId}: gone since ${retired}.\n`);
  }
  return [...found.values()];
}
