import { type ConfigSection, findEntry } from '@ep/config';

import { inProfile } from './other-situations.js';
import { headersOf } from './headers.js';
import { profileOf } from './sections.js';
import { type Situation, toExaminedFile } from './situation.js';

const STAND_IN = 'ep-doctor';

/**
 * The situation in the profile that uses a `services` section; where none does, in one that would,
 * in a file of the two alone.
 */
export function inServices(situation: Situation, { name, line }: ConfigSection): Situation {
  const profile = profileOf(situation, name);
  if (profile !== undefined) return inProfile(situation, profile);
  const { kind, path, lines } = situation.config;
  const next = headersOf(situation.config).find(({ place }) => place.line > line);
  const section = lines.slice(line - 1, next && next.place.line - 1);
  const standIn = [`[profile ${STAND_IN}]`, `services = ${name}`, ...regionOf(situation)];
  const text = [...section, ...standIn, ''].join('\n');
  return inProfile({ ...situation, config: toExaminedFile(kind, path, text) }, STAND_IN);
}

/** The line with the region of the profile in force, which is not in the file of the two. */
function regionOf({ env, config }: Situation): string[] {
  const { profiles } = config.mended.read('documented');
  const { value = '' } = findEntry(profiles.get(env['AWS_PROFILE'] || 'default'), 'region') ?? {};
  return /^[\w-]+$/.test(value) ? [`region = ${value}`] : [];
}
