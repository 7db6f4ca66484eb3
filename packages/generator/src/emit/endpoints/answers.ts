import { ts } from 'ts-morph';

import type { EndpointRule } from '../../rules/rule-set.js';
import type { Block } from './block.js';
import { toCode } from './expressions.js';
import type { Place } from './place.js';
import { objectCode } from './properties.js';

const { factory } = ts;

/** `throw new EndpointError('CODE', service, params)` */
export function refusal(code: string, { uses }: Place): ts.Statement {
  uses('EndpointError');
  const args = [
    factory.createStringLiteral(code, true),
    factory.createIdentifier('service'),
    factory.createIdentifier('params'),
  ];
  const error = factory.createIdentifier('EndpointError');
  return factory.createThrowStatement(factory.createNewExpression(error, undefined, args));
}

/** `return endpoint(url, properties, headers)`, as much of it as there is. */
export function endpointStatement(
  { url, properties, headers }: EndpointRule,
  place: Block,
): ts.Statement {
  place.uses('endpoint');
  const args = [toCode(url, place)];
  if (properties.length + headers.length > 0) args.push(place.propertiesCode(properties, place));
  if (headers.length > 0) {
    const lists = headers.map(([name, items]) => [name, { kind: 'list', items }] as const);
    args.push(objectCode(lists, place));
  }
  const callee = factory.createIdentifier('endpoint');
  return factory.createReturnStatement(factory.createCallExpression(callee, undefined, args));
}
