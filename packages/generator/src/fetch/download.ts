import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

import { type Dispatcher, EnvHttpProxyAgent, request } from 'undici';

import { problemError, ProblemsError } from '../problem.js';
import { formatBytes, type Limits, LIMITS } from './limits.js';
import { assertSecure } from './location.js';
import { readRetryAfter, RETRIES, type RetryOptions, TryAgain, withRetries } from './retry.js';

/** How to download; the defaults are right for real sources. */
export interface DownloadOptions {
  readonly limits?: Limits;
  readonly retries?: RetryOptions;
  /** Milliseconds without a byte after which an attempt fails. */
  readonly timeout?: number;
  /** Called for every failed attempt that is followed by another, with the wait in milliseconds. */
  readonly onRetry?: (place: string, reason: string, wait: number) => void;
}

/** What to download, and where to. */
export interface DownloadTask extends DownloadOptions {
  readonly url: URL;
  readonly file: string;
  /** The sha256 that the bytes must have, in hex. */
  readonly sha256?: string | undefined;
}

const TIMEOUT = 30_000;
const REDIRECTS = 5;

/**
 * Downloads to a file, as a stream. Every attempt starts again, so that all bytes are from one answer.
 * Proxies are those of HTTPS_PROXY, HTTP_PROXY and NO_PROXY.
 *
 * @throws ProblemsError if it cannot be downloaded, or does not have the sha256
 */
export async function download(task: DownloadTask): Promise<void> {
  const { url, timeout = TIMEOUT, retries = RETRIES, onRetry = () => {} } = task;
  const timeouts = { headersTimeout: timeout, bodyTimeout: timeout };
  const dispatcher = throughProxies({ ...timeouts, connect: { timeout } });
  try {
    const sha256 = await withRetries(
      () => attempt(task, dispatcher),
      retries,
      (reason, wait) => onRetry(url.href, reason, wait),
    );
    if (task.sha256 !== undefined && sha256 !== task.sha256)
      throw wrongSum(url.href, sha256, task.sha256);
  } catch (error) {
    if (!(error instanceof TryAgain)) throw error;
    const message = `cannot be downloaded, after ${retries.attempts} attempts: ${error.message}`;
    const fix = 'try later; check the network and, behind a proxy, HTTPS_PROXY and NO_PROXY';
    throw problemError('EP_FETCH_CONNECTION', url.href, message, fix);
  } finally {
    await dispatcher.destroy();
  }
}

/** The problem of an archive, downloaded or not, whose sha256 is not the one of `--sha256`. */
export function wrongSum(place: string, found: string, wanted: string): ProblemsError {
  const message = `has the sha256 ${found}, not ${wanted}`;
  const fix = 'find out who changed the archive before you change --sha256';
  return problemError('EP_FETCH_SHA256', place, message, fix);
}

function throughProxies(options: EnvHttpProxyAgent.Options): Dispatcher {
  try {
    return new EnvHttpProxyAgent(options);
  } catch {
    // The value is not printed: it may contain a password.
    const fix = 'write it as http://HOST:PORT, or remove the variable';
    const place = 'HTTPS_PROXY or HTTP_PROXY';
    throw problemError('EP_FETCH_PROXY', place, 'is not a valid URL', fix);
  }
}

/** One attempt; returns the sha256 of the bytes. */
async function attempt(task: DownloadTask, dispatcher: Dispatcher): Promise<string> {
  try {
    const body = await follow(task, dispatcher);
    const hash = createHash('sha256');
    await pipeline(
      body,
      counted(task, (chunk) => hash.update(chunk)),
      createWriteStream(task.file),
    );
    return hash.digest('hex');
  } catch (error) {
    if (error instanceof ProblemsError || error instanceof TryAgain) throw error;
    throw toFailure(task.url, error as NodeJS.ErrnoException);
  }
}

/** What an error of the connection means: wrong settings, or a failure that may pass. */
function toFailure({ href }: URL, { code, message }: NodeJS.ErrnoException): Error {
  if (/CERT|UNABLE_TO_VERIFY|ERR_TLS/.test(code ?? '')) {
    const why = `has a certificate that is not trusted: ${message}`;
    const fix = 'behind a proxy that decrypts TLS, set NODE_EXTRA_CA_CERTS to its certificate';
    return problemError('EP_FETCH_CERTIFICATE', href, why, fix);
  }
  if (/Proxy response \(4/.test(message)) {
    const fix = 'check the name and password in HTTPS_PROXY, or add the host to NO_PROXY';
    return problemError('EP_FETCH_PROXY', href, `is refused by the proxy: ${message}`, fix);
  }
  // If a host has two addresses and both fail, there are two messages in two lines, or none.
  return new TryAgain(message.split('\n')[0] || (code ?? 'the connection failed'));
}

async function follow({ url, sha256 }: DownloadTask, dispatcher: Dispatcher) {
  let at = url;
  for (let hop = 0; hop <= REDIRECTS; hop++) {
    // No compression on the way: the sha256 is the archive's own.
    const sent = { 'accept-encoding': 'identity', 'user-agent': 'ep-generator' };
    const { statusCode, headers, body } = await request(at, { dispatcher, headers: sent });
    if (statusCode === 200) return body;
    await body.dump();
    const target = single(headers['location']);
    if (statusCode < 300 || statusCode >= 400 || target === undefined) {
      throw refused(at, statusCode, single(headers['retry-after']));
    }
    const next = new URL(target, at);
    assertSecure(next, at);
    if (sha256 === undefined) assertSameSite(next, url);
    at = next;
  }
  const message = `redirects more than ${REDIRECTS} times`;
  throw problemError('EP_FETCH_REDIRECT', url.href, message, 'name the final URL');
}

function single(header: string | string[] | undefined): string | undefined {
  return [header].flat()[0];
}

/** A status other than 200: those that may pass are tried again. */
function refused({ href }: URL, status: number, retryAfter: string | undefined): Error {
  const message = `the server answers ${status}`;
  if (status >= 500 || status === 429 || status === 408) {
    return new TryAgain(message, readRetryAfter(retryAfter));
  }
  const fix =
    status === 404 ? 'check the URL, and --ref if there is one' : 'check that the URL is public';
  return problemError('EP_FETCH_STATUS', href, message, fix);
}

/** Without a sha256, a host may redirect to itself and its subdomains only. */
function assertSameSite(next: URL, from: URL): void {
  if (next.hostname === from.hostname || next.hostname.endsWith(`.${from.hostname}`)) return;
  const message = `redirects to another host, ${next.host}`;
  const fix = 'name that URL if you trust it, or give the sha256 of the archive with --sha256';
  throw problemError('EP_FETCH_REDIRECT', from.href, message, fix);
}

function counted({ url, limits = LIMITS }: DownloadTask, use: (chunk: Buffer) => void) {
  let bytes = 0;
  return async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > limits.download) {
        const message = `is larger than ${formatBytes(limits.download)}`;
        const fix = 'check that this is the right archive; no model source is that large';
        throw problemError('EP_FETCH_TOO_LARGE', url.href, message, fix);
      }
      use(chunk);
      yield chunk;
    }
  };
}
