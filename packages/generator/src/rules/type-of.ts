import { printExpression } from './print-expression.js';
import { type Expression, RuleError, type Step } from './rule-set.js';
import { lookUp, type Scope } from './scope.js';
import { RECORDS, type Signature, SIGNATURES, type Type } from './types.js';

/**
 * The type of an expression.
 *
 * @throws RuleError where it uses a name or a function that there is not, or a value of a wrong type
 */
export function typeOf(expression: Expression, scope: Scope | null): Type {
  switch (expression.kind) {
    case 'boolean':
    case 'number':
      return sure(expression.kind);
    case 'text':
      for (const part of expression.parts) {
        if (typeof part !== 'string') expectString(part, scope);
      }
      return sure('string');
    case 'reference':
      return typeOfName(expression.name, scope);
    case 'attribute':
      return expression.path.reduce<Type>(
        (type, step) => typeOfStep(type, step, expression),
        expectThere(expression.of, scope),
      );
    case 'call':
      return typeOfCall(expression, scope);
  }
}

function typeOfName(name: string, scope: Scope | null): Type {
  const type = lookUp(scope, name);
  if (!type) throw new RuleError(`${name} is neither a parameter nor assigned before`);
  return type;
}

function typeOfStep({ type, optional }: Type, step: Step, whole: Expression): Type {
  if (type === 'stringArray' && typeof step === 'number') return { type: 'string', optional: true };
  const member = typeof step === 'string' ? RECORDS[type]?.[step] : undefined;
  if (!member) throw new RuleError(`${printExpression(whole)}: a ${type} has no ${step}`);
  return { type: member, optional };
}

type Call = Extract<Expression, { kind: 'call' }>;

function typeOfCall(call: Call, scope: Scope | null): Type {
  if (call.name === 'coalesce') return typeOfCoalesce(call, scope);
  if (call.name === 'ite') return typeOfIte(call, scope);
  const signature = Object.hasOwn(SIGNATURES, call.name) ? SIGNATURES[call.name] : undefined;
  if (!signature) throw new RuleError(`the function ${call.name} is not known`);
  expectCount(call, signature.args.length);
  for (const [i, arg] of call.args.entries()) expectArgument(call, signature, i, arg, scope);
  return { type: signature.returns, optional: signature.optional ?? false };
}

function expectArgument(
  call: Call,
  { args, takesNothing = false }: Signature,
  index: number,
  arg: Expression,
  scope: Scope | null,
): void {
  const { type, optional } = typeOf(arg, scope);
  const wanted = args[index];
  if (wanted !== 'any' && wanted !== type) {
    throw new RuleError(`${printExpression(call)} has a ${type} where a ${wanted} must be`);
  }
  if (optional && !takesNothing) throw unset(arg);
}

/** The first argument that has a value, so all are of one type. */
function typeOfCoalesce(call: Call, scope: Scope | null): Type {
  const types = call.args.map((arg) => typeOf(arg, scope));
  const [first] = types;
  if (!first || types.some(({ type }) => type !== first.type)) {
    throw new RuleError(`${printExpression(call)} needs values of one type`);
  }
  return { type: first.type, optional: types.every(({ optional }) => optional) };
}

/** The second argument where the first is true, else the third. */
function typeOfIte(call: Call, scope: Scope | null): Type {
  expectCount(call, 3);
  const [test, yes, no] = call.args.map((arg) => typeOf(arg, scope));
  if (test?.type !== 'boolean' || test.optional || !yes || yes.type !== no?.type) {
    throw new RuleError(`${printExpression(call)} needs a boolean and two values of one type`);
  }
  return { type: yes.type, optional: yes.optional || no.optional };
}

function expectCount(call: Call, count: number): void {
  if (call.args.length !== count) {
    throw new RuleError(`${printExpression(call)} needs ${count} arguments`);
  }
}

/** The type of something that text is made of. */
export function expectString(expression: Expression, scope: Scope | null): void {
  const { type } = expectThere(expression, scope);
  if (type !== 'string') {
    throw new RuleError(`${printExpression(expression)} is a ${type} where a string must be`);
  }
}

function expectThere(expression: Expression, scope: Scope | null): Type {
  const type = typeOf(expression, scope);
  if (type.optional) throw unset(expression);
  return type;
}

function sure(type: Type['type']): Type {
  return { type, optional: false };
}

function unset(expression: Expression): RuleError {
  return new RuleError(`${printExpression(expression)} may have no value where it is used`);
}
