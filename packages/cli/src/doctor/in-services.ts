import type { ConfigSection } from '@ep/config';

import { inProfile } from './ask.js';
import { profileOf } from './sections.js';
import { type Situation, toExaminedFile } from './situation.js';

const STAND_IN = 'ep-doctor';

/**
 * The situation in the profile that uses a `services` section; where none does, in one that would.
 */
export function inServices(situation: Situation, { name }: ConfigSection): Situation {
  const profile = profileOf(situation, name);
  if (profile !== undefined) return inProfile(situation, profile);
  const { kind, path, text } = situation.config;
  const added = `${text}\n[profile ${STAND_IN}]\nservices = ${name}\n`;
  return inProfile({ ...situation, config: toExaminedFile(kind, path, added) }, STAND_IN);
}
