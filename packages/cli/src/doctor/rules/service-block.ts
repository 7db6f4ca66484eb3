import type { ConfigEntry, ConfigSection } from '@ep/config';
import { type Identifier, isIdentifier } from '@ep/identifiers';

import { ANY_SERVICE } from '../../services/stand-ins.js';
import { askAll } from '../ask-all.js';
import { inServices } from '../in-services.js';
import { keyPlace } from '../places.js';
import type { Found, Rule } from '../rule.js';
import { servicesOf } from '../sections.js';
import type { ExaminedFile, Situation } from '../situation.js';

/** `s3 =` with what belongs to it not indented, or a URL behind it. */
export const serviceBlock: Rule = {
  code: 'EP_DOCTOR_SERVICE_BLOCK',
  severity: 'error',
  finds: 'a service in a `services` section without an indented `endpoint_url` below it',
  example: {
    config:
      '[default]\nservices = local\n[services local]\ns3 =\nendpoint_url = http://localhost:4566\n',
  },
  fixed: {
    config:
      '[default]\nservices = local\n[services local]\ns3 =\n  endpoint_url = http://localhost:4566\n',
  },
  find: (situation) =>
    servicesOf(situation).flatMap((section) =>
      flatEntriesOf(section).map((entry) => toFound(situation, section, entry)),
    ),
};

/** Services without a block; where there are none, the URL that belongs to no service. */
function flatEntriesOf({ entries }: ConfigSection): ConfigEntry[] {
  const flat = [...entries.values()].filter(({ nested }) => nested === null);
  const services = flat.filter(({ key }) => isIdentifier(key));
  return services.length > 0 ? services : flat.filter(({ key }) => key === 'endpoint_url');
}

function toFound(situation: Situation, section: ConfigSection, entry: ConfigEntry): Found {
  const service: Identifier = isIdentifier(entry.key) ? entry.key : ANY_SERVICE;
  return {
    message: isIdentifier(entry.key)
      ? `The service ${entry.key} has no indented block below it.`
      : `The ${entry.key} belongs to no service.`,
    place: keyPlace(entry),
    value: entry.key,
    fix: toFix(situation.config, entry),
    dialects: askAll(inServices(situation, section), service),
  };
}

function toFix({ lines }: ExaminedFile, { line, key, value }: ConfigEntry): string {
  const next = lines.findIndex((text, index) => index >= line && /^[^\s#;]/.test(text));
  const isUrl = /^endpoint_url\s*=/.test(lines[next] ?? '');
  return isIdentifier(key) && value === '' && isUrl
    ? `Indent line ${next + 1} by two blanks.`
    : 'Write SERVICE = with nothing behind it, and endpoint_url = URL on the next line, indented by two blanks.';
}
