import { maskCredentials } from '@ep/resolver';

import { ANY_SERVICE } from '../../services/stand-ins.js';
import { findUrlFault } from '../../url/endpoint-url.js';
import { isTakenFor, PARTICULAR_SERVICES } from '../../url/takes-url.js';
import { askAll } from '../ask-all.js';
import { type ConfiguredUrl, configuredUrls } from '../configured-urls.js';
import type { Found, Rule } from '../rule.js';
import { toSituation } from '../situation.js';

/** `http://localhost:4566?a=b` for all services: S3 refuses a query. */
export const urlOfSome: Rule = {
  code: 'EP_DOCTOR_URL_OF_SOME',
  severity: 'warning',
  finds: 'an endpoint URL for all services that not every tool takes for some of them, such as S3',
  example: { env: { AWS_ENDPOINT_URL: 'http://localhost:4566?tenant=a' } },
  fixed: { env: { AWS_ENDPOINT_URL: 'http://localhost:4566' } },
  about: PARTICULAR_SERVICES,
  find: (situation) =>
    configuredUrls(situation)
      .filter(({ service, value }) => service === null && isTakenFor(ANY_SERVICE, value))
      .flatMap(toFound),
};

function toFound({ value, place }: ConfiguredUrl): Found[] {
  const fault = findUrlFault(value, PARTICULAR_SERVICES);
  const shown = PARTICULAR_SERVICES.find((service) => !isTakenFor(service, value));
  if (fault === undefined || shown === undefined) return [];
  const url = maskCredentials(value);
  return [
    {
      message: `The URL ${url} is for all services, and ${fault.problem}.`,
      place,
      value: url,
      fix: fault.fix,
      dialects: askAll(toSituation({}), shown, { endpointUrl: value }),
    },
  ];
}
