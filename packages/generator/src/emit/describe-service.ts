import type { JSDocStructure, OptionalKind } from 'ts-morph';

import type { Catalog, Service } from '../catalog/catalog.js';

/** What the docstrings of a list of declarations have in common. */
export interface Description {
  /** What each declaration is: `The identifier`. */
  readonly what: string;
  /** The name of a service's declaration, to point from a renamed service to its successor. */
  readonly nameOf: (service: Service) => string;
  /** Whether to add `@since`; left out except at the declaration, since every line costs bytes. */
  readonly withSince?: boolean;
}

/**
 * Makes the docstrings of declarations, one for each service: what it is, since which version, and
 * `@deprecated` where the service is retired or renamed.
 */
export function describerOf(
  { services }: Pick<Catalog, 'services'>,
  { what, nameOf, withSince = false }: Description,
): (service: Service) => OptionalKind<JSDocStructure> {
  const byIdentifier = new Map(services.map((service) => [service.identifier, service]));
  return (service) => {
    const { serviceId, retired, renamedTo, since, names } = service;
    // A title must not end the comment.
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
