import type { Service } from '../catalog/catalog.js';
import { isOptional, type Parameter, type RuleSet } from '../rules/rule-set.js';
import type { Change } from './catalog-diff.js';
import { type Pair, pairUp } from './pair-up.js';

/** The types by which a program that compiled before may no longer compile. */
export function findNarrowings(pairs: readonly Pair<Service>[]): Change[] {
  return pairs.flatMap((pair) =>
    [...narrowServiceId(pair), ...narrowRules(pair)].map((change) => ({
      identifier: pair.is.identifier,
      ...change,
    })),
  );
}

type Narrowing = Omit<Change, 'identifier'>;

/** Spelled otherwise it has the same identifier, and is another literal type. */
function narrowServiceId({ was, is }: Pair<Service>): Narrowing[] {
  return was.serviceId === is.serviceId
    ? []
    : [{ fact: 'serviceId', before: was.serviceId, after: is.serviceId }];
}

function narrowRules({ was, is }: Pair<Service>): Narrowing[] {
  if (was.rules === null) return [];
  if (is.rules === null) return [{ fact: 'endpoint rules', before: true, after: false }];
  return narrowParameters(was.rules, is.rules);
}

/** A parameter that went, has another type, or must now be given. */
function narrowParameters(before: RuleSet, after: RuleSet): Narrowing[] {
  const { pairs, added, removed } = pairUp(before.parameters, after.parameters, nameOf);
  const changed = [
    ...removed.map((was) => [was.name, typeOf(was), null] as const),
    ...added.filter((is) => !isOptional(is)).map((is) => [is.name, null, typeOf(is)] as const),
    ...pairs.filter(isNarrower).map(({ was, is }) => [is.name, typeOf(was), typeOf(is)] as const),
  ];
  return changed.map(([name, was, is]) => ({ fact: `parameter ${name}`, before: was, after: is }));
}

function isNarrower({ was, is }: Pair<Parameter>): boolean {
  return was.type !== is.type || (isOptional(was) && !isOptional(is));
}

function nameOf({ name }: Parameter): string {
  return name;
}

function typeOf(parameter: Parameter): string {
  return `${parameter.type}${isOptional(parameter) ? ', optional' : ''}`;
}
