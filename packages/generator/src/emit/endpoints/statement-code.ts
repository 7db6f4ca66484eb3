import { ts } from 'ts-morph';

import type { Parameter } from '../../rules/rule-set.js';
import type { Place } from './expression-code.js';
import { RUNTIME } from './symbols.js';

const { factory } = ts;

/** `const { Region, UseFIPS = false } = params ?? {}`, for plain JavaScript may leave `params` out. */
export function destructuring(parameters: readonly Parameter[]): ts.Statement {
  const elements = parameters.map(({ name, default: otherwise }) => {
    const initializer = otherwise === undefined ? undefined : defaultCode(otherwise);
    return factory.createBindingElement(undefined, undefined, name, initializer);
  });
  const given = factory.createBinaryExpression(
    factory.createIdentifier('params'),
    ts.SyntaxKind.QuestionQuestionToken,
    factory.createObjectLiteralExpression(),
  );
  return constant(factory.createObjectBindingPattern(elements), given);
}

function defaultCode(value: string | boolean | readonly string[]): ts.Expression {
  if (typeof value === 'string') return factory.createStringLiteral(value, true);
  if (typeof value === 'boolean') return value ? factory.createTrue() : factory.createFalse();
  return factory.createArrayLiteralExpression(value.map(defaultCode));
}

/** `const name = value` */
export function constant(name: string | ts.BindingName, value: ts.Expression): ts.Statement {
  const variable = factory.createVariableDeclaration(name, undefined, undefined, value);
  const list = factory.createVariableDeclarationList([variable], ts.NodeFlags.Const);
  return factory.createVariableStatement(undefined, list);
}

/** `throw new EndpointError('CODE', service, params)` */
export function refusal(code: string, { use }: Place): ts.Statement {
  const args = [
    factory.createStringLiteral(code, true),
    factory.createIdentifier('service'),
    factory.createIdentifier('params'),
  ];
  const error = factory.createIdentifier(use(RUNTIME.EndpointError));
  return factory.createThrowStatement(factory.createNewExpression(error, undefined, args));
}
