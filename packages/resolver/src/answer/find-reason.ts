import type { Answer } from './answer.js';
import type { Attempt } from './resolve-all.js';
import type { DifferenceId } from '../differences/differences.js';
import type { ResolverInput } from '../question/input.js';
import type { Resolution } from '../dialects/resolution.js';
import type { ResolverErrorCode } from '../errors/codes.js';
import { formatSource, type Setting, type Settings } from '../settings/source.js';
import { describeDifference } from '../differences/warnings.js';

/** Why the answers of two dialects differ. */
export interface Reason {
  /** The difference behind it; null where no known difference explains it. */
  readonly difference: DifferenceId | null;
  /** One sentence. */
  readonly text: string;
}

/** Why the answer of `other` differs from the answer of `own`; undefined where the two are alike. */
export function findReason(other: Attempt, own: Attempt, input: ResolverInput): Reason | undefined {
  if (other.error !== null && other.error.code === own.error?.code) return undefined;
  if (other.error === null && other.endpoint?.url === own.endpoint?.url) return undefined;
  const difference = findDifference(other, own, input) ?? null;
  if (difference !== null)
    return { difference, text: describeDifference(difference, other.dialect) };
  return {
    difference,
    text: other.endpoint ? describeRung(other.endpoint) : String(other.error?.message),
  };
}

/** The rung that decides, where no known difference explains the answer. */
function describeRung({ rung, source }: Answer): string {
  const what = source.kind === 'default' ? "the service's default" : formatSource(source);
  return `Rung ${rung} decides: ${what}.`;
}

/** From the best explanation to the least: errors, settings, warnings. */
function findDifference(
  other: Attempt,
  own: Attempt,
  input: ResolverInput,
): DifferenceId | undefined {
  if (other.error !== null || own.error !== null) {
    return findInErrors(other, own) ?? findInSettings(other, own) ?? findInWarnings(other, own);
  }
  if (isOfTwoProfiles(other, own)) return 'S9';
  if (isSameSource(other, own)) {
    return (
      findInSettings(other, own) ?? findInReading(other, own, input) ?? findInWarnings(other, own)
    );
  }
  return findInWarnings(other, own) ?? findInSettings(other, own);
}

function findInErrors(other: Attempt, own: Attempt): DifferenceId | undefined {
  const errors = [other.error, own.error].filter((error) => error !== null);
  if (errors.some(({ code }) => code === 'EP_RESOLVER_REGION_MISSING')) {
    return hasRegion(other, own) ? 'S4' : 'S5';
  }
  if (isOfTwoProfiles(other, own)) return 'S9';
  return errors.map(({ code }) => OF_ERRORS[code]).find((known) => known !== undefined);
}

/** Whether one reads configured URLs, or whether to ignore them, from another profile than the rest. */
function isOfTwoProfiles({ resolution: a }: Attempt, { resolution: b }: Attempt): boolean {
  if (a === null || b === null || a.profileOfUrls === b.profileOfUrls) return false;
  // Where the two use different profiles for everything, that is the reason.
  if (a.toSettings().profile?.value !== b.toSettings().profile?.value) return false;
  return (
    [a, b].some(({ winner: { rung } }) => rung === 6 || rung === 7) || ignores(a) !== ignores(b)
  );
}

function ignores(resolution: Resolution): boolean {
  return resolution.toSettings().ignoreConfiguredEndpointUrls.value;
}

function hasRegion(other: Attempt, own: Attempt): boolean {
  return [other, own].some(({ resolution }) => (resolution?.toSettings().region ?? null) !== null);
}

/** A setting that the two read from different places or in different ways. */
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

/** The same setting or the same default, from which the two make different URLs. */
function findInReading(
  other: Attempt,
  own: Attempt,
  { parameters }: ResolverInput,
): DifferenceId | undefined {
  const { source, service } = own.endpoint ?? {};
  const bucket = service === 's3' ? parameters?.['Bucket'] : undefined;
  if (typeof bucket === 'string' && hasInPath(other, bucket) !== hasInPath(own, bucket))
    return 'S15';
  if (source?.kind !== 'default') return 'S16';
  const global = [other, own].filter(({ endpoint }) => GLOBAL.test(endpoint?.url ?? ''));
  return global.length === 1 && global[0]?.dialect === 'boto3' ? 'S8' : undefined;
}

/** A host of S3 or STS without a region in it. */
const GLOBAL = /[/.](?:s3|sts)\.amazonaws\.com(?:\/|$)/;

/** Whether the bucket is at the end of the path, and not in the host. */
function hasInPath({ endpoint }: Attempt, bucket: string): boolean {
  return endpoint?.url.endsWith(`/${bucket}`) ?? false;
}

/** The first warning of either answer. */
function findInWarnings(other: Attempt, own: Attempt): DifferenceId | undefined {
  const warnings = [...(other.endpoint?.warnings ?? []), ...(own.endpoint?.warnings ?? [])];
  return warnings.find(({ difference }) => difference !== 'S12')?.difference;
}

/** Whether the same setting decides in both. */
function isSameSource(other: Attempt, own: Attempt): boolean {
  const [a, b] = [other.endpoint?.source, own.endpoint?.source];
  return a?.kind === b?.kind && a?.name === b?.name && a?.line === b?.line;
}
