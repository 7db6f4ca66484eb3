import { ts } from 'ts-morph';

import { groupBy } from '../../collections.js';
import type { Rule } from '../../rules/rule-set.js';
import { declaredFunction, stringType } from './nodes.js';
import type { Place } from './place.js';
import { type Members, objectCode, toTemplate } from './properties.js';
import { toCode } from './expressions.js';

const { factory } = ts;

/** Properties that several rules of a shape answer with, each kind made by a function of its own. */
export interface PropertyMakers {
  readonly names: readonly string[];
  readonly functions: readonly ts.Statement[];
  /** The code for properties: a call of their function, or the object itself. */
  readonly codeOf: (members: Members, place: Place) => ts.Expression;
}

/** Finds the properties that stand in more than one of `rules`. */
export function shareProperties(rules: readonly Rule[]): PropertyMakers {
  const all = propertiesIn(rules).flatMap((members) => toTemplate(members) ?? []);
  const shared = [...groupBy(all, ({ members }) => JSON.stringify(members))].filter(
    ([, group]) => group.length > 1,
  );
  const names = new Map(shared.map(([key], i) => [key, `properties${i === 0 ? '' : i + 1}`]));
  const functions = shared.flatMap(([key, [first]]) => {
    const name = names.get(key);
    if (!first || !name) return [];
    const body = [factory.createReturnStatement(objectCode(first.members, INSIDE))];
    const parameters = [...first.values.keys()].map((value) => [value, stringType()] as const);
    return [declaredFunction({ name, parameters, body })];
  });
  const codeOf = (members: Members, place: Place): ts.Expression => {
    const template = toTemplate(members);
    const name = template && names.get(JSON.stringify(template.members));
    if (!template || name === undefined) return objectCode(members, place);
    const args = [...template.values.values()].map((value) => toCode(value, place));
    return factory.createCallExpression(factory.createIdentifier(name), undefined, args);
  };
  return { names: [...names.values()], functions, codeOf };
}

/** Inside the functions all names are their own parameters. */
const INSIDE: Place = { scope: null, nameOf: (name) => name, uses: () => {} };

function propertiesIn(rules: readonly Rule[]): Members[] {
  return rules.flatMap((rule) => {
    if (rule.kind === 'tree') return propertiesIn(rule.rules);
    return rule.kind === 'endpoint' && rule.properties.length > 0 ? [rule.properties] : [];
  });
}
