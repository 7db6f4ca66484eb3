import { type Finding, failed, foundUrl, passed, type Rung } from '../finding.js';
import { Fault } from '../../errors/fault.js';
import type { Setting } from '../../settings/source.js';
import { parseWebUrl } from '../../url/web-url.js';

/**
 * Most endpoint URLs; the platform's own parser takes the others. In small letters, because an expression
 * for both cases takes several times as long to compile.
 */
const PLAIN = /^https?:\/\/[a-z0-9][a-z0-9.-]*(?::\d{1,4})?(?:\/[\w./-]*)?$/;
const SCHEME_AND_HOST = /^[a-z][a-z0-9+.-]*:\/\/[^/?#\\\s]/i;

/** The finding of a rung with a configured URL: an invalid URL is an error, an ignored one is passed. */
export function judgeUrl(rung: Rung, setting: Setting | undefined, ignored: boolean): Finding {
  if (setting === undefined) return passed(rung, 'unset');
  const { value, source } = setting;
  if (value === '') return passed(rung, 'empty', source);
  if (ignored) return passed(rung, 'ignored', source, value);
  return isEndpointUrl(value)
    ? foundUrl(rung, setting)
    : failed(rung, new Fault('EP_RESOLVER_URL', setting));
}

/** Whether a string is a URL with a scheme and a host. */
function isEndpointUrl(text: string): boolean {
  if (PLAIN.test(text)) return true;
  return SCHEME_AND_HOST.test(text) && (parseWebUrl(text)?.hostname ?? '') !== '';
}
