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
const QUICK = { attempts: 3, delay: 5, longest: 200 };

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const whole: Answer = (response) => response.end(BYTES);
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(code, headers).end('no');
const leadOn = (location: string): Answer => status(302, { location });

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

/** A server that gives one answer after the other, the last one for good. */
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
  await download({ url, file, retries: QUICK, patience: 300, ...options });
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
  it('takes what a server sends, and asks for no compression on the way', async () => {
    let accepted: unknown;
    const { url, asked } = await server((response, { headers }) => {
      accepted = headers['accept-encoding'];
      response.end(BYTES);
    });
    expect(await get(url, { sha256: SUM })).toBe(SUM);
    expect(asked()).toBe(1);
    expect(accepted).toBe('identity');
  });

  it('has patience with a server that is slow, as long as something comes', async () => {
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
    const told: string[] = [];
    const onRetry = (_place: string, reason: string): void => void told.push(reason);
    expect(await get(url, { onRetry, sha256: SUM })).toBe(SUM);
    expect(asked()).toBe(3);
    expect(told).toHaveLength(2);
    for (const reason of told) expect(reason).toMatch(/\S/);
  });

  it('waits as long as the server asks, within reason', async () => {
    const waits: number[] = [];
    const onRetry = (_place: string, _reason: string, wait: number): void => void waits.push(wait);
    const soon = new Date(Date.now() + 86_400_000).toUTCString();
    const { url } = await server(busy('0'), busy(soon), whole);
    await get(url, { onRetry });
    expect(waits).toEqual([0, QUICK.longest]);
  });

  it.each(['nonsense', 'user:secret@'])(
    'says that the proxy %s is none, and no more',
    async (text) => {
      const { url, asked } = await server(whole);
      vi.stubEnv('HTTPS_PROXY', text);
      vi.stubEnv('https_proxy', text);
      expect(await refusal(url)).toEqual({
        code: 'EP_BRING_PROXY',
        place: 'HTTPS_PROXY or HTTP_PROXY',
        message: 'holds no address',
        fix: 'write it as http://HOST:PORT, or take the variable away',
      });
      expect(asked()).toBe(0);
    },
  );

  it('gives up in the end, and says why', async () => {
    const { url, asked } = await server(status(502));
    expect(await refusal(url)).toEqual({
      code: 'EP_BRING_CONNECTION',
      place: url.href,
      message: 'cannot be had, in 3 attempts: the server answers 502',
      fix: 'try later; check the network, and HTTPS_PROXY and NO_PROXY behind a proxy',
    });
    expect(asked()).toBe(3);
  });

  it('gives up on a server that always sends less than it promises', async () => {
    const { url } = await server(half);
    expect(await refusal(url)).toMatchObject({ code: 'EP_BRING_CONNECTION' });
  });

  it.each([
    [404, 'check the address, and the ref where one is named'],
    [403, 'check that the address is public'],
    [304, 'check that the address is public'],
  ])('does not try again after %i', async (code, fix) => {
    const { url, asked } = await server(status(code));
    const message = `the server answers ${code}`;
    expect(await refusal(url)).toEqual({ code: 'EP_BRING_STATUS', place: url.href, message, fix });
    expect(asked()).toBe(1);
  });

  it('refuses what is not what was pinned, and does not ask twice', async () => {
    const { url, asked } = await server(whole);
    const sha256 = '0'.repeat(64);
    expect(await refusal(url, { sha256 })).toEqual({
      code: 'EP_BRING_SHA256',
      place: url.href,
      message: `has the sha256 ${SUM}, not ${sha256}`,
      fix: 'find out who changed it before you change what --sha256 says',
    });
    expect(asked()).toBe(1);
  });

  it.each(['with its length', 'without'])('refuses what is too large, told %s', async (how) => {
    const answer: Answer = (response) => {
      if (how === 'without') response.write(BYTES);
      response.end(how === 'without' ? BYTES : Buffer.concat([BYTES, BYTES]));
    };
    const { url, asked } = await server(answer);
    const limits = { ...LIMITS, download: 400_000 };
    const problem = await refusal(url, { limits });
    expect(problem).toMatchObject({ code: 'EP_BRING_TOO_LARGE', place: url.href });
    expect(problem?.message).toBe('has more than 400000 bytes');
    expect(asked()).toBe(1);
  });

  it('follows where the same host sends on to', async () => {
    const { url } = await server(leadOn('/elsewhere'), leadOn('deeper/still'), whole);
    expect(await get(url)).toBe(SUM);
  });

  it('follows to another host only where a sum says what must be there', async () => {
    const other = await server(whole);
    const target = other.url.href.replace('127.0.0.1', 'localhost');
    const { url } = await server(leadOn(target));
    const problem = await refusal(url);
    expect(problem).toMatchObject({ code: 'EP_BRING_REDIRECT', place: url.href });
    expect(problem?.message).toBe(`leads on to another host, ${new URL(target).host}`);
    expect(problem?.fix).toContain('--sha256');
    expect(other.asked()).toBe(0);
    expect(await get(url, { sha256: SUM })).toBe(SUM);
  });

  it.each(['http://example.com/x.tar.gz', 'file:///etc/passwd', 'ftp://127.0.0.1/x'])(
    'does not follow to %s, with a sum or without',
    async (target) => {
      const { url } = await server(leadOn(target));
      for (const sha256 of [undefined, SUM]) {
        const problem = await refusal(url, { sha256 });
        expect(problem).toMatchObject({ code: 'EP_BRING_INSECURE', place: url.href });
        expect(problem?.message).toBe(`leads on to ${target}, which is no https address`);
      }
    },
  );

  it('does not go round in circles', async () => {
    const { url, asked } = await server(leadOn('/again'));
    expect(await refusal(url)).toMatchObject({
      code: 'EP_BRING_REDIRECT',
      message: 'leads on and on',
    });
    expect(asked()).toBe(6);
  });
});
