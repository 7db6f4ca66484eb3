import { maskCredentials } from '@ep/resolver';

import { explainUrl, isTakenByAll } from '../../url/endpoint-url.js';
import { ANY_SERVICE, askAll } from '../ask.js';
import { type ConfiguredUrl, configuredUrls } from '../configured-urls.js';
import type { Found, Rule } from '../rule.js';
import { toSituation } from '../situation.js';

/** `localhost:4566`: not every tool takes it. */
export const badUrl: Rule = {
  code: 'EP_DOCTOR_URL',
  severity: 'error',
  finds: 'an endpoint URL without a scheme, or with a host that not every tool takes',
  example: { env: { AWS_ENDPOINT_URL: 'localhost:4566' } },
  cured: { env: { AWS_ENDPOINT_URL: 'http://localhost:4566' } },
  find: (situation) =>
    configuredUrls(situation)
      .filter(({ value }) => !isTakenByAll(value))
      .map(toFound),
};

/** Nothing but the URL is judged: it may stand where it does not apply today. */
function toFound({ value, place }: ConfiguredUrl): Found {
  const { problem, cure } = explainUrl(value);
  const shown = maskCredentials(value);
  return {
    message: `The URL ${shown} ${problem}.`,
    place,
    value: shown,
    cure,
    dialects: askAll(toSituation({}), ANY_SERVICE, { endpointUrl: value }),
  };
}
