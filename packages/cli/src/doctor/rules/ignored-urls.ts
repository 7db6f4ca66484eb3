import { IGNORE_CONFIGURED_ENDPOINT_URLS } from '@ep/config';
import { AWS_IGNORE_CONFIGURED_ENDPOINT_URLS } from '@ep/env';

import { areAlike, askAll } from '../ask-all.js';
import { inProfile, withoutVariable } from '../other-situations.js';
import { keyPlace } from '../places.js';
import type { Found, Rule } from '../rule.js';
import { profileEntriesOf } from '../sections.js';
import { servicesAsked } from '../services-asked.js';
import { type Situation, withLine } from '../situation.js';
import { variablesOf } from '../variables.js';

/** URLs are configured, and a switch has them ignored. */
export const ignoredUrls: Rule = {
  code: 'EP_DOCTOR_IGNORED',
  severity: 'note',
  finds: 'configured URLs that are switched off, which not every tool does alike',
  example: {
    config:
      '[default]\nendpoint_url = http://localhost:4566\nignore_configured_endpoint_urls = true\n',
  },
  fixed: {
    config:
      '[default]\nendpoint_url = http://localhost:4566\nignore_configured_endpoint_urls = false\n',
  },
  find: (situation) => [...inVariables(situation), ...inProfiles(situation)],
};

function inVariables(situation: Situation): Found[] {
  return variablesOf(situation)
    .filter(({ name }) => name === AWS_IGNORE_CONFIGURED_ENDPOINT_URLS)
    .flatMap(({ name }) =>
      judge(situation, withoutVariable(situation, name), name, { variable: name }),
    );
}

function inProfiles(situation: Situation): Found[] {
  return profileEntriesOf(situation)
    .filter(({ entry }) => entry.key === IGNORE_CONFIGURED_ENDPOINT_URLS)
    .flatMap(({ file, section, entry }) => {
      const without = withLine(situation, file, entry.line, null);
      const [asked, other] = [situation, without].map((one) => inProfile(one, section.name));
      if (asked === undefined || other === undefined) return [];
      return judge(asked, other, entry.key, keyPlace(entry));
    });
}

/** Only where it makes a difference. */
function judge(
  situation: Situation,
  without: Situation,
  name: string,
  place: Found['place'],
): Found[] {
  const service = servicesAsked(situation).find((one) => !areAlike(situation, without, one));
  if (service === undefined) return [];
  return [
    {
      message: `${name} switches configured URLs off, that of ${service} with them.`,
      place,
      value: name,
      fix: 'Remove the switch, or the URLs.',
      dialects: askAll(situation, service),
    },
  ];
}
