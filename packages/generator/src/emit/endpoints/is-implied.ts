import type { Expression } from '../../rules/rule-set.js';

/** The question whether a name has a value. */
export function isSet(name: string): Expression {
  return { kind: 'call', name: 'isSet', args: [{ kind: 'reference', name }] };
}

/** Whether `test` asks only for a value to be there, and `next` holds only where it is something. */
export function isImplied(test: Expression, next: Expression | false | undefined): boolean {
  if (test.kind !== 'call' || test.name !== 'isSet' || !next || next.kind !== 'call') return false;
  if (next.name !== 'stringEquals' && next.name !== 'booleanEquals') return false;
  const [value] = test.args;
  const [compared, wanted] = next.args;
  return (
    value?.kind === 'reference' &&
    compared?.kind === 'reference' &&
    compared.name === value.name &&
    (wanted?.kind === 'text' || (wanted?.kind === 'boolean' && wanted.value))
  );
}
