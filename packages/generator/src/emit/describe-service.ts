import type { JSDocStructure, OptionalKind } from 'ts-morph';

import type { Catalog, Service } from '../catalog/catalog.js';

/** What a docstring says, apart from what the service says itself. */
export interface Description {
  /** What stands for the service: `The identifier`. */
  readonly what: string;
  /** Its name for another service, so that a renamed one can name its successor. */
  readonly nameOf: (service: Service) => string;
  /** Whether to say which version first had it: only where it is declared, since every line costs. */
  readonly withSince?: boolean;
}

/**
 * Makes the docstring of whatever stands for a service: what it is, that it is retired or renamed
 * where it is, and, once it is released, since when it is there.
 */
export function describerOf(
  { services }: Pick<Catalog, 'services'>,
  { what, nameOf, withSince = false }: Description,
): (service: Service) => OptionalKind<JSDocStructure> {
  const byIdentifier = new Map(services.map((service) => [service.identifier, service]));
  return (service) => {
    const { serviceId, retired, renamedTo, since, names } = service;
    // What a model says must not end the comment.
    const title = names.titles[0]?.replaceAll('*/', '* /');
    const full = title && title !== serviceId ? ` (${title})` : '';
    const successor = byIdentifier.get(renamedTo ?? '');
    const gone = successor
      ? `AWS renamed the service on ${retired}: use \`${nameOf(successor)}\`.`
      : `AWS retired the service: gone since ${retired}.`;
    const tags = [
      ...(withSince && since ? [{ tagName: 'since', text: since }] : []),
      ...(retired ? [{ tagName: 'deprecated', text: gone }] : []),
    ];
    return { description: `${what} of ${serviceId}${full}.`, tags };
  };
}
