import { isIpAddress } from './ip-address.js';

/** The parts of a URL that rules can ask for. */
export interface UrlParts {
  readonly scheme: 'http' | 'https';
  /** Host, and port where one was given: `localhost:4566`. */
  readonly authority: string;
  /** As it was written: empty, `/` or `/path`. */
  readonly path: string;
  /** The path with a slash at its end. */
  readonly normalizedPath: string;
  readonly isIp: boolean;
}

/** The part of the platform's class that is used here; every runtime has it, and no `lib` alone. */
declare class URL {
  constructor(url: string);
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
}

const DEFAULT_PORTS = { http: ':80', https: ':443' } as const;

/** What the platform would strip without a word. */
const ODD = /[\0-\x20]/;
/** The authority as it was written, and what starts the path; the platform gives every URL a path. */
const WRITTEN = /^[^:]*:[/\\]*([^/\\?#]*)([/\\]?)/;

/**
 * `parseURL` of the rules.
 *
 * @returns undefined where `value` is not a URL, is not for HTTP or HTTPS, or has a query, a blank or a
 *   control character in it
 */
export function parseUrl(value: string): UrlParts | undefined {
  const url = ODD.test(value) ? undefined : toUrl(value);
  const scheme = url?.protocol.slice(0, -1);
  if (!url || (scheme !== 'http' && scheme !== 'https') || url.search !== '') return undefined;
  const [, written = '', slash] = WRITTEN.exec(value) ?? [];
  const { host, hostname, pathname } = url;
  // The platform drops a scheme's own port; who wrote it wants to see it again.
  const port = written.endsWith(DEFAULT_PORTS[scheme]) ? DEFAULT_PORTS[scheme] : '';
  return {
    scheme,
    authority: host + port,
    path: slash === '' ? '' : pathname,
    normalizedPath: pathname.endsWith('/') ? pathname : `${pathname}/`,
    isIp: isIpAddress(hostname),
  };
}

function toUrl(value: string): URL | undefined {
  try {
    return new URL(value);
  } catch {
    return undefined;
  }
}
