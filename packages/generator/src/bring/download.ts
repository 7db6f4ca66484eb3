import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

import { type Dispatcher, EnvHttpProxyAgent, request } from 'undici';

import { ProblemsError } from '../problem.js';
import { bringProblem } from './bring-problem.js';
import { barred, distrusted, notPinned, refused } from './download-problems.js';
import { formatBytes, type Limits, LIMITS } from './limits.js';
import { assertSecure } from './location.js';
import { RETRIES, type RetryOptions, TryAgain, withRetries } from './retry.js';

/** What to download, and where to. */
export interface DownloadTask {
  readonly url: URL;
  readonly file: string;
  /** The sha256 that the bytes must have, in hex. */
  readonly sha256?: string | undefined;
  readonly limits?: Limits;
  readonly retries?: RetryOptions;
  /** Milliseconds without a byte until an attempt is given up. */
  readonly patience?: number;
  /** Is told of every attempt that failed and is followed by another. */
  readonly onRetry?: (place: string, reason: string, wait: number) => void;
}

const PATIENCE = 30_000;
const REDIRECTS = 5;

/**
 * Downloads to a file, as a stream; every attempt begins anew, so that the file is of one piece.
 * Proxies are taken from HTTPS_PROXY, HTTP_PROXY and NO_PROXY.
 *
 * @throws ProblemsError where it cannot be had, or is not what was pinned
 */
export async function download(task: DownloadTask): Promise<void> {
  const { url, patience = PATIENCE, retries = RETRIES, onRetry = () => {} } = task;
  const timeouts = { headersTimeout: patience, bodyTimeout: patience };
  const dispatcher = throughProxies({ ...timeouts, connect: { timeout: patience } });
  try {
    const sha256 = await withRetries(
      () => attempt(task, dispatcher),
      retries,
      (reason, wait) => onRetry(url.href, reason, wait),
    );
    if (task.sha256 !== undefined && sha256 !== task.sha256)
      throw notPinned(url, sha256, task.sha256);
  } catch (error) {
    if (!(error instanceof TryAgain)) throw error;
    const message = `cannot be had, in ${retries.attempts} attempts: ${error.message}`;
    const fix = 'try later; check the network, and HTTPS_PROXY and NO_PROXY behind a proxy';
    throw bringProblem('EP_BRING_CONNECTION', url.href, message, fix);
  } finally {
    await dispatcher.destroy();
  }
}

function throughProxies(options: EnvHttpProxyAgent.Options): Dispatcher {
  try {
    return new EnvHttpProxyAgent(options);
  } catch {
    // A proxy may have a password: what is wrong is not repeated.
    const fix = 'write it as http://HOST:PORT, or take the variable away';
    throw bringProblem('EP_BRING_PROXY', 'HTTPS_PROXY or HTTP_PROXY', 'holds no address', fix);
  }
}

/** One attempt; the sha256 of what came. */
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
    const { code, message } = error as NodeJS.ErrnoException;
    if (/CERT|UNABLE_TO_VERIFY|ERR_TLS/.test(code ?? '')) throw distrusted(task.url, message);
    if (/Proxy response \(4/.test(message)) throw barred(task.url, message);
    // Where two addresses of a host were tried, there are two messages and none for both.
    throw new TryAgain(message.split('\n')[0] || (code ?? 'the connection failed'));
  }
}

async function follow({ url, sha256 }: DownloadTask, dispatcher: Dispatcher) {
  let at = url;
  for (let hop = 0; hop <= REDIRECTS; hop++) {
    // No compression on the way: the sum is one of the archive itself.
    const headers = { 'accept-encoding': 'identity', 'user-agent': 'ep-generator' };
    const { statusCode, headers: said, body } = await request(at, { dispatcher, headers });
    if (statusCode === 200) return body;
    await body.dump();
    const target = single(said['location']);
    if (statusCode < 300 || statusCode >= 400 || target === undefined) {
      throw refused(at, statusCode, single(said['retry-after']));
    }
    const next = new URL(target, at);
    assertSecure(next, at);
    if (sha256 === undefined) assertSameSite(next, url);
    at = next;
  }
  throw bringProblem(
    'EP_BRING_REDIRECT',
    url.href,
    'leads on and on',
    'name the address it leads to in the end',
  );
}

function single(header: string | string[] | undefined): string | undefined {
  return [header].flat()[0];
}

/** A host that is trusted may send on to itself and to what is below it; without a sum, nowhere else. */
function assertSameSite(next: URL, from: URL): void {
  if (next.hostname === from.hostname || next.hostname.endsWith(`.${from.hostname}`)) return;
  const message = `leads on to another host, ${next.host}`;
  const fix = 'name that address if you trust it, or pin the archive with --sha256';
  throw bringProblem('EP_BRING_REDIRECT', from.href, message, fix);
}

function counted({ url, limits = LIMITS }: DownloadTask, use: (chunk: Buffer) => void) {
  let bytes = 0;
  return async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > limits.download) {
        const message = `has more than ${formatBytes(limits.download)}`;
        const fix = 'check that this is the archive that was meant; no model source is that large';
        throw bringProblem('EP_BRING_TOO_LARGE', url.href, message, fix);
      }
      use(chunk);
      yield chunk;
    }
  };
}
