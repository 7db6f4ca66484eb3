import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { resolveHere } from '@ep/resolver/node';
import { describe, expect, it } from 'vitest';

import { isResolverError } from '../errors/resolver-error.js';

const dist = new URL('../../dist/node/', import.meta.url);
const env = { HOME: '/nowhere', AWS_REGION: 'us-west-2' };

/** Runs the entry without the files beside it: the URL, and the modules of Node.js that it loaded. */
function runAlone(
  folder: string,
  variables: Record<string, string>,
): [url: string, modules: string] {
  copyFileSync(new URL('index.mjs', dist), join(folder, 'index.mjs'));
  const program = `
    import { resolveHere } from './index.mjs';
    const { url } = await resolveHere('sqs', { dialect: 'sdk-js' });
    const modules = process.moduleLoadList.join();
    console.log(JSON.stringify([url, modules]));`;
  writeFileSync(join(folder, 'program.mjs'), program);
  const args = [join(folder, 'program.mjs')];
  const text = execFileSync(process.execPath, args, {
    env: variables,
    encoding: 'utf8',
    stdio: 'pipe',
  });
  return JSON.parse(text) as [string, string];
}

describe('the bundle of @ep/resolver/node', () => {
  it('has four files: the entry, the rules, everything else, and what these two share', () => {
    const files = readdirSync(dist).filter((name) => !name.endsWith('.d.ts'));
    expect(files.map((name) => name.replace(/-\w+/, ''))).toEqual([
      'everything.mjs',
      'index.mjs',
      'rules.mjs',
      'shared.mjs',
    ]);
  });

  it('needs no other file and little of Node.js where the endpoint is configured', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ep-bundle-'));
    try {
      const [url, modules] = runAlone(folder, {
        HOME: folder,
        AWS_REGION: 'us-west-2',
        AWS_ENDPOINT_URL: 'http://a',
      });
      expect(url).toBe('http://a');
      expect(modules).toContain('NativeModule fs');
      expect(modules).not.toMatch(/NativeModule (?:stream|os|internal\/fs\/streams)\b/);
      expect(() => runAlone(folder, { HOME: folder, AWS_REGION: 'us-west-2' })).toThrow(
        /rules\.mjs/,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('prints short lines of its code with an error that nobody catches', () => {
    const program = `import { resolveHere } from ${JSON.stringify(new URL('index.mjs', dist))};
      await resolveHere('sqs');`;
    const args = ['--input-type=module', '--eval', program];
    const { stderr } = spawnSync(process.execPath, args, { env: { HOME: '/nowhere' } });
    const lines = String(stderr).split('\n');
    expect(lines.find((line) => line.includes('EP_RESOLVER_REGION_MISSING'))).toBeDefined();
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(300);
  });

  it('answers like its modules', async () => {
    expect((await resolveHere('sqs', { env })).url).toBe('https://sqs.us-west-2.amazonaws.com');
    const here = await resolveHere('sqs', { env: { ...env, AWS_ENDPOINT_URL: 'http://a' } });
    expect([here.url, here.rung]).toEqual(['http://a', 4]);
    for (const service of ['sqs', 's3'] as const) {
      const quick = await resolveHere(service, { env, dialect: 'sdk-js' });
      expect(quick.url).toBe(`https://${service}.us-west-2.amazonaws.com`);
    }
  });

  it('reads files in both grammars, and reports what is wrong with one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ep-bundle-'));
    try {
      const file = join(folder, 'config');
      writeFileSync(file, '[default]\nendpoint_url = http://a # b\n');
      const read = { ...env, AWS_CONFIG_FILE: file };
      const { url, source } = await resolveHere('sqs', { env: read, dialect: 'sdk-js' });
      expect([url, source.line]).toEqual(['http://a', 2]);
      writeFileSync(file, '[default]\nendpoint_url\n');
      const message = `The line has neither = nor : ("endpoint_url", the config file in ${file}:2). Write`;
      await expect(resolveHere('sqs', { env: read })).rejects.toThrow(message);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("throws errors that the package's own guard knows", async () => {
    const error = await resolveHere('sqs', { env: { HOME: '/nowhere' } }).catch(
      (thrown: unknown) => thrown,
    );
    expect(isResolverError(error)).toBe(true);
    expect(error).toMatchObject({ code: 'EP_RESOLVER_REGION_MISSING' });
  });
});
