import { maskCredentials } from '@ep/resolver';

import { ANY_SERVICE } from '../../services/stand-ins.js';
import { findUrlFault } from '../../url/endpoint-url.js';
import { askAll } from '../ask-all.js';
import { type ConfiguredUrl, configuredUrls } from '../configured-urls.js';
import type { Found, Rule } from '../rule.js';
import { toSituation } from '../situation.js';

/** `localhost:4566`: not every tool takes it. */
export const badUrl: Rule = {
  code: 'EP_DOCTOR_URL',
  severity: 'error',
  finds: 'an endpoint URL that not every tool takes for the service that it is for',
  example: { env: { AWS_ENDPOINT_URL: 'localhost:4566' } },
  fixed: { env: { AWS_ENDPOINT_URL: 'http://localhost:4566' } },
  find: (situation) => configuredUrls(situation).flatMap(toFound),
};

/** Nothing but the URL is judged: it may stand where it does not apply today. */
function toFound({ value, place, service }: ConfiguredUrl): Found[] {
  const asked = service ?? ANY_SERVICE;
  const fault = findUrlFault(value, [asked]);
  if (fault === undefined) return [];
  const shown = maskCredentials(value);
  return [
    {
      message: `The URL ${shown} ${fault.problem}.`,
      place,
      value: shown,
      fix: fault.fix,
      dialects: askAll(toSituation({}), asked, { endpointUrl: value }),
    },
  ];
}
