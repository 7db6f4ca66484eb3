import type { ProblemsError } from '../problem.js';
import { bringProblem } from './bring-problem.js';
import { readRetryAfter, TryAgain } from './retry.js';

/** An answer that is no archive: what may pass is to be tried again, the rest is refused. */
export function refused(url: URL, status: number, retryAfter: string | undefined): Error {
  if (status >= 500 || status === 429 || status === 408) {
    return new TryAgain(`the server answers ${status}`, readRetryAfter(retryAfter));
  }
  const fix =
    status === 404
      ? 'check the address, and the ref where one is named'
      : 'check that the address is public';
  return bringProblem('EP_BRING_STATUS', url.href, `the server answers ${status}`, fix);
}

/** The server's certificate is signed by nobody that is trusted. */
export function distrusted(url: URL, message: string): ProblemsError {
  const fix = 'behind a proxy that opens TLS, name its certificate in NODE_EXTRA_CA_CERTS';
  return bringProblem(
    'EP_BRING_CERTIFICATE',
    url.href,
    `has no certificate to trust: ${message}`,
    fix,
  );
}

/** The proxy itself says no. */
export function barred(url: URL, message: string): ProblemsError {
  const fix = 'check the name and password in HTTPS_PROXY, or add the host to NO_PROXY';
  return bringProblem('EP_BRING_PROXY', url.href, `is barred by the proxy: ${message}`, fix);
}

/** An archive, downloaded or not, that is not the one whose sum was named. */
export function notPinned(place: URL | string, found: string, pinned: string): ProblemsError {
  const message = `has the sha256 ${found}, not ${pinned}`;
  const fix = 'find out who changed it before you change what --sha256 says';
  return bringProblem('EP_BRING_SHA256', String(place), message, fix);
}
