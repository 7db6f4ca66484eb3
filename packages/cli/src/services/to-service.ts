import { CliError } from '../frame/errors.js';
import { type ServiceFacts, services } from './service-facts.js';

/**
 * The service that a name on the command line stands for: an identifier, a serviceId or the name of a
 * boto3 client.
 *
 * @throws CliError `EP_CLI_SERVICE` where no service has the name, with those that it can mean;
 *   `EP_CLI_SERVICE_SHARED` where several have it
 * @example
 * ```ts
 * (await toService('stepfunctions')).identifier; // 'sfn'
 * ```
 */
export async function toService(name: string): Promise<ServiceFacts> {
  const [service, ...others] = servicesNamed(name);
  if (service === undefined) throw await unknownService(name);
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

async function unknownService(name: string): Promise<CliError> {
  const { explainUnknown } = await import('./explain-unknown.js');
  return explainUnknown(name);
}
