import type { JSDocStructure, OptionalKind } from 'ts-morph';

import type { Service } from '../catalog/catalog.js';

/** The docstring of whatever stands for a service: what it is, and that it is retired where it is. */
export function describeService(service: Service, what: string): OptionalKind<JSDocStructure> {
  const { serviceId, retired, names } = service;
  // What a model says must not end the comment.
  const title = names.titles[0]?.replaceAll('*/', '* /');
  const full = title && title !== serviceId ? ` (${title})` : '';
  return {
    description: `${what} of ${serviceId}${full}.`,
    tags: retired
      ? [{ tagName: 'deprecated', text: `AWS retired the service: gone since ${retired}.` }]
      : [],
  };
}
