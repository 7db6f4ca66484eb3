import { ts } from 'ts-morph';

import type { Expression, Step } from '../../rules/rule-set.js';
import type { Scope } from '../../rules/scope.js';
import { typeOf } from '../../rules/type-of.js';
import type { ImportSymbol, Use } from '../ts-file.js';
import { FUNCTIONS } from './symbols.js';

const { factory, SyntaxKind } = ts;

/** What is known at a place in the code of a shape. */
export interface Place {
  /** The types of the rules' names. */
  readonly scope: Scope | null;
  /** The name in the code of a name in the rules. */
  readonly nameOf: (name: string) => string;
  readonly use: Use;
}

type Call = Extract<Expression, { kind: 'call' }>;
type Text = Extract<Expression, { kind: 'text' }>;

/** The expression in TypeScript. */
export function toCode(expression: Expression, place: Place): ts.Expression {
  switch (expression.kind) {
    case 'text':
      return textCode(expression, place);
    case 'boolean':
      return expression.value ? factory.createTrue() : factory.createFalse();
    case 'number':
      return numberCode(expression.value);
    case 'reference':
      return factory.createIdentifier(place.nameOf(expression.name));
    case 'attribute':
      return expression.path.reduce(stepCode, toCode(expression.of, place));
    case 'call':
      return callCode(expression, place);
  }
}

/**
 * The test of a condition in TypeScript, true where it holds; undefined where it always does. With
 * `negated`, true where it does not hold.
 */
export function toTest(test: Expression, place: Place, negated = false): ts.Expression | undefined {
  if (test.kind !== 'call') return plainTest(test, place, negated);
  const [first, second] = test.args;
  switch (test.name) {
    case 'not':
      return first && toTest(first, place, !negated);
    case 'isSet':
      return first && thereTest(first, place, negated);
    case 'stringEquals':
      return first && second && equals(toCode(first, place), toCode(second, place), negated);
    case 'booleanEquals':
      return first && second && booleanTest(first, second, place, negated);
    default:
      return plainTest(test, place, negated);
  }
}

function plainTest(test: Expression, place: Place, negated: boolean): ts.Expression | undefined {
  const { type, optional } = typeOf(test, place.scope);
  if (type !== 'boolean') return thereTest(test, place, negated);
  const code = toCode(test, place);
  return negated ? not(optional ? parenthesized(code) : code) : code;
}

function thereTest(value: Expression, place: Place, negated: boolean): ts.Expression | undefined {
  if (!typeOf(value, place.scope).optional) return negated ? factory.createFalse() : undefined;
  return isNothing(toCode(value, place), !negated);
}

function booleanTest(
  value: Expression,
  wanted: Expression,
  place: Place,
  negated: boolean,
): ts.Expression {
  const code = toCode(value, place);
  if (wanted.kind !== 'boolean') return equals(code, toCode(wanted, place), negated);
  if (wanted.value) return negated ? not(code) : code;
  if (typeOf(value, place.scope).optional) return equals(code, factory.createFalse(), negated);
  return negated ? code : not(code);
}

function callCode(call: Call, place: Place): ts.Expression {
  const args = call.args.map((arg) => toCode(arg, place));
  const [test, yes, no] = args;
  if (call.name === 'coalesce') return args.reduce(orElse);
  if (call.name === 'ite' && test && yes && no) {
    const [question, colon] = [SyntaxKind.QuestionToken, SyntaxKind.ColonToken] as const;
    const choice = [test, factory.createToken(question), yes, factory.createToken(colon)] as const;
    return parenthesized(factory.createConditionalExpression(...choice, no));
  }
  const symbol = FUNCTIONS[call.name];
  return symbol ? callOf(symbol, args, place) : (toTest(call, place) ?? factory.createTrue());
}

/** `symbol(args)`, imported. */
export function callOf(
  symbol: ImportSymbol,
  args: readonly ts.Expression[],
  { use }: Place,
): ts.Expression {
  return factory.createCallExpression(factory.createIdentifier(use(symbol)), undefined, args);
}

function orElse(first: ts.Expression, second: ts.Expression): ts.Expression {
  return factory.createBinaryExpression(first, SyntaxKind.QuestionQuestionToken, second);
}

function textCode({ parts }: Text, place: Place): ts.Expression {
  const [only = '', ...more] = parts;
  if (more.length === 0 && typeof only === 'string') return factory.createStringLiteral(only, true);
  if (more.length === 0 && typeof only === 'object') return toCode(only, place);
  const head = typeof only === 'string' ? only : '';
  const rest = typeof only === 'string' ? more : parts;
  const spans = rest.flatMap((part, i) => {
    if (typeof part === 'string') return [];
    const next = rest[i + 1];
    const [text, end] = typeof next === 'string' ? [next, i + 2] : ['', i + 1];
    const piece =
      end === rest.length ? factory.createTemplateTail(text) : factory.createTemplateMiddle(text);
    return [factory.createTemplateSpan(toCode(part, place), piece)];
  });
  return factory.createTemplateExpression(factory.createTemplateHead(head), spans);
}

function stepCode(of: ts.Expression, step: Step): ts.Expression {
  if (typeof step === 'string') return factory.createPropertyAccessExpression(of, step);
  if (step >= 0) return factory.createElementAccessExpression(of, step);
  const at = factory.createPropertyAccessExpression(of, 'at');
  return factory.createCallExpression(at, undefined, [numberCode(step)]);
}

function not(code: ts.Expression): ts.Expression {
  return factory.createLogicalNot(code);
}

function parenthesized(code: ts.Expression): ts.Expression {
  return factory.createParenthesizedExpression(code);
}

/** A number, which may be below 0. */
function numberCode(value: number): ts.Expression {
  const literal = factory.createNumericLiteral(Math.abs(value));
  return value < 0 ? factory.createPrefixUnaryExpression(SyntaxKind.MinusToken, literal) : literal;
}

/** `left === right`, or `left !== right`. */
function equals(left: ts.Expression, right: ts.Expression, negated: boolean): ts.Expression {
  const { EqualsEqualsEqualsToken, ExclamationEqualsEqualsToken } = SyntaxKind;
  const operator = negated ? ExclamationEqualsEqualsToken : EqualsEqualsEqualsToken;
  return factory.createBinaryExpression(left, operator, right);
}

/** `code == null`, or `code != null`: plain JavaScript may pass null for a parameter that is not set. */
function isNothing(code: ts.Expression, negated: boolean): ts.Expression {
  const operator = negated ? SyntaxKind.ExclamationEqualsToken : SyntaxKind.EqualsEqualsToken;
  return factory.createBinaryExpression(code, operator, factory.createNull());
}
