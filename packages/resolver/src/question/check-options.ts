import type { ResolverInput } from './input.js';
import { Fault } from '../errors/fault.js';
import { fromOption } from '../settings/source.js';

const OPTIONS = [
  ['endpointUrl', 'string'],
  ['region', 'string'],
  ['profile', 'string'],
  ['accountId', 'string'],
  ['accountIdEndpointMode', 'string'],
  ['useFipsEndpoint', 'boolean'],
  ['useDualstackEndpoint', 'boolean'],
  ['ignoreConfiguredEndpointUrls', 'boolean'],
  ['unsigned', 'boolean'],
  ['useSsl', 'boolean'],
] as const satisfies readonly (readonly [name: keyof ResolverInput, type: string])[];

/**
 * The input, its options as their types say. Types do not hold in plain JavaScript: null is taken for
 * what is not given, and `'false'` must not be a switch that is on.
 *
 * @throws Fault `EP_RESOLVER_OPTION` where an option is not of its type
 */
export function toSoundInput(input: ResolverInput): ResolverInput {
  return isSound(input) ? input : mend(input);
}

/** Written out, because it is asked each time. */
function isSound(input: ResolverInput): boolean {
  return (
    isText(input.endpointUrl) &&
    isText(input.region) &&
    isText(input.profile) &&
    isText(input.accountId) &&
    isText(input.accountIdEndpointMode) &&
    isSwitch(input.useFipsEndpoint) &&
    isSwitch(input.useDualstackEndpoint) &&
    isSwitch(input.ignoreConfiguredEndpointUrls) &&
    isSwitch(input.unsigned) &&
    isSwitch(input.useSsl)
  );
}

function isText(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function isSwitch(value: unknown): boolean {
  return value === undefined || typeof value === 'boolean';
}

function mend(input: ResolverInput): ResolverInput {
  const mended: Record<string, unknown> = { ...input };
  for (const [name, type] of OPTIONS) {
    const value: unknown = input[name] ?? undefined;
    if (value !== undefined && typeof value !== type) throw toOptionError(name, value, type);
    mended[name] = value;
  }
  return mended;
}

function toOptionError(name: string, value: unknown, type: string): Fault {
  const detail = `${typeof value} where a ${type} belongs`;
  // Of an object or a function, the type says more than its text would.
  const isPlain =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  const shown = isPlain ? String(value) : null;
  return new Fault('EP_RESOLVER_OPTION', fromOption(name, shown), { detail });
}
