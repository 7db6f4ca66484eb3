import type { ServiceFacts } from '@ep/identifiers';

import { services } from './service-facts.js';
import { badValue } from '../json/json-object.js';
import { explainUnknown } from './find-by-words.js';

/**
 * The service of a case: by its identifier, serviceId or boto3 client, as with `toService`, for
 * programs that ask thousands of times a second and have loaded all that an error needs. Where several
 * services share a client, it is the one that the client is for today: boto3's `events` is EventBridge.
 *
 * @throws CliError `EP_CLI_SERVICE` where no service has the name
 */
export function toServiceNow(name: string | undefined): ServiceFacts {
  if (name === undefined) throw badValue('service', 'a text', undefined);
  const service = byName().get(name);
  if (service === undefined) throw explainUnknown(name);
  return service;
}

let built: ReadonlyMap<string, ServiceFacts> | undefined;

/** The services by name; of two with one name, the later in the list stays. */
function byName(): ReadonlyMap<string, ServiceFacts> {
  built ??= new Map([
    ...byAge().flatMap((service) => service.names.boto3.map((name) => [name, service] as const)),
    ...services.map((service) => [service.identifier, service] as const),
    ...services.map((service) => [service.serviceId, service] as const),
  ]);
  return built;
}

/** The oldest first. */
function byAge(): readonly ServiceFacts[] {
  return services.toSorted((a, b) => Number(dayOf(a) > dayOf(b)) - Number(dayOf(a) < dayOf(b)));
}

function dayOf({ introduced }: ServiceFacts): string {
  return introduced ?? '';
}
