import type { ServiceFacts } from '@ep/identifiers';

import type { Output } from '@ep/command-line';
import { toService } from './to-service.js';

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
  const services = new Map<string, ServiceFacts>();
  for (const name of names) {
    const service = await toService(name, talk);
    services.set(service.identifier, service);
  }
  for (const { serviceId, retired } of services.values()) {
    if (retired !== null) talk.write(`AWS retired ${serviceId}: gone since ${retired}.\n`);
  }
  return [...services.values()];
}
