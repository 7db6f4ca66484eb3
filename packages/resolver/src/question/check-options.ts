import { Fault } from '../errors/fault.js';
import { fromOption } from '../settings/source.js';
import { SWITCHES } from '../settings/table.js';
import type { ResolverInput } from './input.js';

const STRINGS = [
  'endpointUrl',
  'region',
  'profile',
  'accountId',
  'accountIdEndpointMode',
] as const satisfies readonly (keyof ResolverInput)[];

const BOOLEANS = [
  ...Object.values(SWITCHES),
  'unsigned',
  'useSsl',
] as const satisfies readonly (keyof ResolverInput)[];

/**
 * Checks that options have their types. Plain JavaScript does not hold to them: null counts as not set,
 * and `'false'` must not turn a switch on.
 *
 * @returns the input itself, or a copy with undefined in place of null
 * @throws Fault `EP_RESOLVER_OPTION` where an option has the wrong type
 */
export function checkOptions(input: ResolverInput): ResolverInput {
  return isValid(input) ? input : normalize(input);
}

function isValid(input: ResolverInput): boolean {
  for (const name of STRINGS) {
    const value: unknown = input[name];
    if (value !== undefined && typeof value !== 'string') return false;
  }
  for (const name of BOOLEANS) {
    const value: unknown = input[name];
    if (value !== undefined && typeof value !== 'boolean') return false;
  }
  return true;
}

function normalize(input: ResolverInput): ResolverInput {
  const normalized: Record<string, unknown> = { ...input };
  const check = (name: keyof ResolverInput, type: 'string' | 'boolean'): void => {
    const value: unknown = input[name] ?? undefined;
    if (value !== undefined && typeof value !== type) throw toOptionError(name, value, type);
    normalized[name] = value;
  };
  for (const name of STRINGS) check(name, 'string');
  for (const name of BOOLEANS) check(name, 'boolean');
  return normalized;
}

function toOptionError(name: string, value: unknown, type: string): Fault {
  const why = `${typeof value} instead of ${type}`;
  // The text of an object or a function says less than its type.
  const isPlain =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return new Fault('EP_RESOLVER_OPTION', fromOption(name, isPlain ? String(value) : null), { why });
}
