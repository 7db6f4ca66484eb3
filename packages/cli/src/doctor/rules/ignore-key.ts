import {
  type ConfigEntry,
  IGNORE_CONFIGURE_ENDPOINT_URLS,
  IGNORE_CONFIGURED_ENDPOINT_URLS,
} from '@ep/config';

import { askAll, toText } from '../ask-all.js';
import { ask } from '../ask.js';
import { inProfile } from '../other-situations.js';
import { keyPlace } from '../places.js';
import type { Found, Rule } from '../rule.js';
import { profileEntriesOf, type ProfileSection, serviceIn } from '../sections.js';
import { lineOf, type Situation, withLine } from '../situation.js';

/** The page's spelling of the key that ignores configured URLs. */
export const ignoreKey: Rule = {
  code: 'EP_DOCTOR_IGNORE_KEY',
  severity: 'warning',
  finds: 'the key `ignore_configure_endpoint_urls`, as the AWS CLI User Guide misspells it',
  example: {
    config:
      '[default]\nendpoint_url = http://localhost:4566\nignore_configure_endpoint_urls = true\n',
  },
  fixed: { config: '[default]\nendpoint_url = http://localhost:4566\n' },
  find: (situation) =>
    profileEntriesOf(situation)
      .filter(({ entry }) => entry.key === IGNORE_CONFIGURE_ENDPOINT_URLS)
      .map((found) => toFound(situation, found, found.entry)),
};

function toFound(situation: Situation, section: ProfileSection, entry: ConfigEntry): Found {
  const service = serviceIn(situation, section);
  const asked = inProfile(situation, section.section.name);
  return {
    message: `No tool reads ${entry.key}; the AWS CLI User Guide, which has it, leaves out a d.`,
    place: keyPlace(entry),
    value: entry.key,
    fix: `${toEffect(situation, section, entry)} Write it so only if that is wanted, else remove the line.`,
    dialects: askAll(asked, service),
  };
}

/** What the right spelling would do: that is for the tools to say. */
function toEffect(situation: Situation, section: ProfileSection, entry: ConfigEntry): string {
  const service = serviceIn(situation, section);
  const line = lineOf(section.file, entry.line) ?? '';
  const corrected = line.replace(/configure(?=_)/i, 'configured');
  const asked = inProfile(
    withLine(situation, section.file, entry.line, corrected),
    section.section.name,
  );
  const now = toText(
    ask(inProfile(situation, section.section.name), service, 'aws-cli'),
    'aws-cli',
  );
  const then = toText(ask(asked, service, 'aws-cli'), 'aws-cli');
  return now === then
    ? `With ${IGNORE_CONFIGURED_ENDPOINT_URLS} nothing changes as things stand.`
    : `With ${IGNORE_CONFIGURED_ENDPOINT_URLS} the configured endpoints are switched off: ${service} goes to ${then}, and no longer to ${now}.`;
}
