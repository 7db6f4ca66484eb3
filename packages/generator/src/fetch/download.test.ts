import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterEach, describe, expect, it, vi } from 'vitest';

import { serve } from '../../test/serve.js';
import { temporaryFolder } from '../../test/temporary-folder.js';
import { ProblemsError } from '../problem.js';
import { download, type DownloadTask } from './download.js';
import { LIMITS } from './limits.js';

const BYTES = Buffer.alloc(300_000, 'model ');
const SUM = createHash('sha256').update(BYTES).digest('hex');
const QUICK = { attempts: 3, delay: 5, maxDelay: 200 };

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const whole: Answer = (response) => response.end(BYTES);
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(code, headers).end('no');
const redirect = (location: string): Answer => status(302, { location });

/** Half of the bytes, and then the connection is gone. */
const half: Answer = (response) => {
  response.writeHead(200, { 'content-length': BYTES.length });
  response.write(BYTES.subarray(0, BYTES.length / 2), () => response.destroy());
};

const silence: Answer = (response) => void response.writeHead(200).write('a');

const busy = (after: string): Answer => status(503, { 'retry-after': after });

const drops = async (response: ServerResponse): Promise<void> => {
  for (let at = 0; at < BYTES.length; at += 50_000) {
    response.write(BYTES.subarray(at, at + 50_000));
    await sleep(100);
  }
  response.end();
};

/** A server that gives one answer after the other, and repeats the last one. */
async function server(...answers: readonly Answer[]) {
  let asked = 0;
  const listener: RequestListener = (request, response) => {
    answers[Math.min(asked++, answers.length - 1)]?.(response, request);
  };
  const url = new URL(`http://127.0.0.1:${await serve(listener)}/models.tar.gz`);
  return { url, asked: () => asked };
}

async function get(url: URL, options: Partial<DownloadTask> = {}) {
  const file = join(temporaryFolder(), 'archive');
  await download({ url, file, retries: QUICK, timeout: 300, ...options });
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

async function refusal(url: URL, options?: Partial<DownloadTask>) {
  try {
    await get(url, options);
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems[0];
    throw error;
  }
  throw new Error('nothing was refused');
}

afterEach(() => void vi.unstubAllEnvs());

describe('download', () => {
  it('downloads what a server sends, and asks for no compression', async () => {
    let accepted: unknown;
    const { url, asked } = await server((response, { headers }) => {
      accepted = headers['accept-encoding'];
      response.end(BYTES);
    });
    expect(await get(url, { sha256: SUM })).toBe(SUM);
    expect(asked()).toBe(1);
    expect(accepted).toBe('identity');
  });

  it('waits for a slow server, as long as it sends something', async () => {
    const { url } = await server((response) => void drops(response));
    expect(await get(url)).toBe(SUM);
  });

  it.each<[string, Answer]>([
    ['503', status(503)],
    ['429', status(429)],
    ['a connection that is reset', (response) => response.destroy()],
    ['half of the bytes', half],
    ['silence', silence],
    ['no answer at all', () => {}],
  ])('tries again after %s, from the beginning', async (_what, answer) => {
    const { url, asked } = await server(answer, answer, whole);
    const reasons: string[] = [];
    const onRetry = (_place: string, reason: string): void => void reasons.push(reason);
    expect(await get(url, { onRetry, sha256: SUM })).toBe(SUM);
    expect(asked()).toBe(3);
    expect(reasons).toHaveLength(2);
    for (const reason of reasons) expect(reason).toMatch(/\S/);
  });

  it('waits as long as the server asks, within reason', async () => {
    const waits: number[] = [];
    const onRetry = (_place: string, _reason: string, wait: number): void => void waits.push(wait);
    const soon = new Date(Date.now() + 86_400_000).toUTCString();
    const { url } = await server(busy('0'), busy(soon), whole);
    await get(url, { onRetry });
    expect(waits).toEqual([0, QUICK.maxDelay]);
  });

  it.each(['nonsense', 'user:secret@'])(
    'reports the invalid proxy %s without printing it',
    async (text) => {
      const { url, asked } = await server(whole);
      vi.stubEnv('HTTPS_PROXY', text);
      vi.stubEnv('https_proxy', text);
      expect(await refusal(url)).toEqual({
        code: 'EP_FETCH_PROXY',
        place: 'HTTPS_PROXY or HTTP_PROXY',
        message: 'is not a valid URL',
        fix: 'write it as http://HOST:PORT, or remove the variable',
      });
      expect(asked()).toBe(0);
    },
  );

  it('fails after the last attempt, and reports why', async () => {
    const { url, asked } = await server(status(502));
    expect(await refusal(url)).toEqual({
      code: 'EP_FETCH_CONNECTION',
      place: url.href,
      message: 'cannot be downloaded, after 3 attempts: the server answers 502',
      fix: 'try later; check the network and, behind a proxy, HTTPS_PROXY and NO_PROXY',
    });
    expect(asked()).toBe(3);
  });

  it('fails if a server always sends less than its content-length', async () => {
    const { url } = await server(half);
    expect(await refusal(url)).toMatchObject({ code: 'EP_FETCH_CONNECTION' });
  });

  it.each([
    [404, 'check the URL, and --ref if there is one'],
    [403, 'check that the URL is public'],
    [304, 'check that the URL is public'],
  ])('does not try again after %i', async (code, fix) => {
    const { url, asked } = await server(status(code));
    const message = `the server answers ${code}`;
    expect(await refusal(url)).toEqual({ code: 'EP_FETCH_STATUS', place: url.href, message, fix });
    expect(asked()).toBe(1);
  });

  it('refuses another sha256, and does not try again', async () => {
    const { url, asked } = await server(whole);
    const sha256 = '0'.repeat(64);
    expect(await refusal(url, { sha256 })).toEqual({
      code: 'EP_FETCH_SHA256',
      place: url.href,
      message: `has the sha256 ${SUM}, not ${sha256}`,
      fix: 'find out who changed the archive before you change --sha256',
    });
    expect(asked()).toBe(1);
  });

  it.each(['with its length', 'without'])(
    'refuses a file that is too large, sent %s',
    async (how) => {
      const answer: Answer = (response) => {
        if (how === 'without') response.write(BYTES);
        response.end(how === 'without' ? BYTES : Buffer.concat([BYTES, BYTES]));
      };
      const { url, asked } = await server(answer);
      const limits = { ...LIMITS, download: 400_000 };
      const problem = await refusal(url, { limits });
      expect(problem).toMatchObject({ code: 'EP_FETCH_TOO_LARGE', place: url.href });
      expect(problem?.message).toBe('is larger than 400000 bytes');
      expect(asked()).toBe(1);
    },
  );

  it('follows redirects to the same host', async () => {
    const { url } = await server(redirect('/elsewhere'), redirect('deeper/still'), whole);
    expect(await get(url)).toBe(SUM);
  });

  it('follows redirects to another host only with a sha256', async () => {
    const other = await server(whole);
    const target = other.url.href.replace('127.0.0.1', 'localhost');
    const { url } = await server(redirect(target));
    const problem = await refusal(url);
    expect(problem).toMatchObject({ code: 'EP_FETCH_REDIRECT', place: url.href });
    expect(problem?.message).toBe(`redirects to another host, ${new URL(target).host}`);
    expect(problem?.fix).toContain('--sha256');
    expect(other.asked()).toBe(0);
    expect(await get(url, { sha256: SUM })).toBe(SUM);
  });

  it.each(['http://example.com/x.tar.gz', 'file:///etc/passwd', 'ftp://127.0.0.1/x'])(
    'does not follow to %s, with a sum or without',
    async (target) => {
      const { url } = await server(redirect(target));
      for (const sha256 of [undefined, SUM]) {
        const problem = await refusal(url, { sha256 });
        expect(problem).toMatchObject({ code: 'EP_FETCH_INSECURE', place: url.href });
        expect(problem?.message).toBe(`redirects to ${target}, which is not an https URL`);
      }
    },
  );

  it('does not follow redirects in a circle', async () => {
    const { url, asked } = await server(redirect('/again'));
    expect(await refusal(url)).toMatchObject({
      code: 'EP_FETCH_REDIRECT',
      message: 'redirects more than 5 times',
    });
    expect(asked()).toBe(6);
  });
});
