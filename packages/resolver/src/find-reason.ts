import type { Attempt } from './ask-all.js';
import type { DifferenceId } from './differences.js';
import type { ResolverErrorCode } from './resolver-error.js';
import type { Settings } from './settings.js';
import type { Setting } from './source.js';
import { sayDifference } from './warnings.js';

/** Why a dialect does not answer as another one does. */
export interface Reason {
  /** The difference behind it; null where the table of differences has none. */
  readonly difference: DifferenceId | null;
  /** In one sentence. */
  readonly text: string;
}

/** Why `other` does not answer as `own` does; undefined where the two are alike. */
export function findReason(other: Attempt, own: Attempt): Reason | undefined {
  if (other.error === null && other.endpoint?.url === own.endpoint?.url) return undefined;
  if (other.error !== null && other.error.code === own.error?.code) return undefined;
  const difference = findDifference(other, own) ?? null;
  if (difference !== null) return { difference, text: sayDifference(difference, other.dialect) };
  if (other.error !== null) return { difference, text: other.error.message };
  const { rung, source } = other.endpoint ?? {};
  return { difference, text: `Rung ${rung} decides: ${source?.name}.` };
}

/** From the most telling to the least: what failed, what was read, what the answers warn of. */
function findDifference(other: Attempt, own: Attempt): DifferenceId | undefined {
  if (other.error !== null || own.error !== null) {
    return findInErrors(other, own) ?? findInSettings(other, own) ?? findInWarnings(other, own);
  }
  if (isSameSource(other, own)) return findInSettings(other, own) ?? findInReading(other, own);
  return findInWarnings(other, own) ?? findInSettings(other, own);
}

function findInErrors(other: Attempt, own: Attempt): DifferenceId | undefined {
  for (const { error } of [other, own]) {
    if (error?.code === 'EP_RESOLVER_REGION_MISSING') return hasRegion(other, own) ? 'S4' : 'S5';
    const known = error === null ? undefined : OF_ERRORS[error.code];
    if (known !== undefined) return known;
  }
  return undefined;
}

function hasRegion(other: Attempt, own: Attempt): boolean {
  return [other, own].some(({ resolution }) => (resolution?.toSettings().region ?? null) !== null);
}

/** Settings that the two read from different places, or to which they give different meanings. */
function findInSettings(other: Attempt, own: Attempt): DifferenceId | undefined {
  const [a, b] = [other.resolution?.toSettings(), own.resolution?.toSettings()];
  if (a === undefined || b === undefined) return undefined;
  return BY_SETTING.find(([key]) => valueOf(a[key]) !== valueOf(b[key]))?.[1];
}

const BY_SETTING: readonly (readonly [key: keyof Settings, difference: DifferenceId])[] = [
  ['profile', 'S3'],
  ['region', 'S4'],
  ['ignoreConfiguredEndpointUrls', 'S1'],
  ['useFipsEndpoint', 'S1'],
  ['useDualstackEndpoint', 'S1'],
  ['accountIdEndpointMode', 'S2'],
  ['accountId', 'D5'],
];

function valueOf(setting: Setting<string | boolean> | null): string | boolean | undefined {
  return setting?.value;
}

const OF_ERRORS: Readonly<Partial<Record<ResolverErrorCode, DifferenceId>>> = {
  EP_RESOLVER_FILE_ACCESS: 'S14',
  EP_RESOLVER_FILE_UNREADABLE: 'S10',
  EP_RESOLVER_PROFILE_MISSING: 'S3',
  EP_RESOLVER_SERVICES_SECTION: 'D8',
  EP_RESOLVER_SWITCH: 'S1',
  EP_RESOLVER_ACCOUNT_MODE: 'S2',
  EP_RESOLVER_VARIANT: 'D9',
  EP_RESOLVER_URL: 'S7',
};

/** One setting or one default, of which the two make something else. */
function findInReading(other: Attempt, own: Attempt): DifferenceId | undefined {
  if (own.endpoint?.source.kind !== 'default') return 'S7';
  const isOfBoto3 = [other, own].some(({ dialect }) => dialect === 'boto3');
  const isOfTwo = own.endpoint.service === 's3' || own.endpoint.service === 'sts';
  return isOfBoto3 && isOfTwo ? 'S8' : undefined;
}

/** The first thing that the other's answer warns of, or that the own one does. */
function findInWarnings(other: Attempt, own: Attempt): DifferenceId | undefined {
  const warnings = [...(other.endpoint?.warnings ?? []), ...(own.endpoint?.warnings ?? [])];
  return warnings.find(({ difference }) => difference !== 'S12')?.difference;
}

/** Whether both found the same setting, and made something else of it. */
function isSameSource(other: Attempt, own: Attempt): boolean {
  const [a, b] = [other.endpoint?.source, own.endpoint?.source];
  return a?.kind === b?.kind && a?.name === b?.name && a?.line === b?.line;
}
