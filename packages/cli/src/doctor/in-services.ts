import type { ConfigSection } from '@ep/config';

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
  const text = [...section, `[profile ${STAND_IN}]`, `services = ${name}`, ''].join('\n');
  return inProfile({ ...situation, config: toExaminedFile(kind, path, text) }, STAND_IN);
}
