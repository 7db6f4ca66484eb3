import { type EnvVarSuggestion, suggestEnvVar } from '@ep/env';
import type { NamingSystem } from '@ep/identifiers/crosswalk';

import type { Candidate } from '../findings/finding.js';
import { systemLabels } from '../services/system-labels.js';

/** What a wrong name of a service can mean. */
export interface Meaning {
  /** The likeliest first. */
  readonly candidates: readonly Candidate[];
  /** Whether there is nothing but its spelling to go by. */
  readonly isGuess: boolean;
  /** Why, as a sentence behind another: ` logs is the boto3 client of CloudWatch Logs.` */
  readonly why: string;
}

/** The systems whose names are one service's alone. */
const OWN: ReadonlySet<NamingSystem> = new Set([
  'identifier',
  'serviceId',
  'envVar',
  'jvmProperty',
  'jsPackage',
  'goModule',
]);

/** The services that a wrong name can mean: by the names that other systems have, then by spelling. */
export function toMeaning(wrongName: string): Meaning {
  const all = suggestEnvVar(wrongName);
  const owners = all.filter(({ names }) => names.some(({ system }) => OWN.has(system)));
  const isGuess = all[0]?.match === 'near';
  // A service's own name settles it, whoever else signs or routes by the same one.
  const suggestions = owners.length > 0 && !isGuess ? owners : all;
  return {
    candidates: suggestions.map(({ identifier, serviceId, envVar }) => ({
      identifier,
      serviceId,
      envVar,
    })),
    isGuess,
    why: isGuess ? '' : toReason(suggestions),
  };
}

function toReason([first, ...others]: readonly EnvVarSuggestion[]): string {
  const [known] = first?.names ?? [];
  if (first === undefined || known === undefined) return '';
  if (others.length > 0) return ` ${known.name} is a name of several services.`;
  return ` ${known.name} is the ${systemLabels[known.system]} of ${first.serviceId}.`;
}

/** What to write in the place of a wrong name; the services to choose from are listed elsewhere. */
export function toCure(
  { candidates, isGuess }: Meaning,
  toName: (candidate: Candidate) => string,
): string {
  const [first, ...others] = candidates;
  if (first === undefined) return 'ep list names all services; remove it if none is meant.';
  if (others.length > 0) {
    return isGuess
      ? 'Perhaps one of these is meant: their spelling is near.'
      : 'Write the one that is meant.';
  }
  return isGuess
    ? `Perhaps ${toName(first)} is meant: its spelling is near.`
    : `Write ${toName(first)}.`;
}
