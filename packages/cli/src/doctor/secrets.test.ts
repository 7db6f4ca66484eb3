import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { runEp } from '../../test/run-ep.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ep-secrets-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** An environment whose shared files have these texts. */
function withFiles(config: string, credentials = ''): Record<string, string> {
  const files = {
    HOME: folder,
    AWS_CONFIG_FILE: join(folder, 'config'),
    AWS_SHARED_CREDENTIALS_FILE: join(folder, 'credentials'),
  };
  writeFileSync(files.AWS_CONFIG_FILE, config);
  writeFileSync(files.AWS_SHARED_CREDENTIALS_FILE, credentials);
  return files;
}

it.each([[[]], [['--json']]])('never shows a credential (%j)', async (options: string[]) => {
  const secret = 'wJalrXUtnFEMIK7MDENG';
  const url = `http://user:${secret}@localhost:4566`;
  const lines = [
    `aws_secret_access_key = ${secret} # mine`,
    `aws_secret_access_key ${secret}`,
    `aws_secret_access_key: ${secret}`,
    `Aws_Secret_Access_Key = ${secret}`,
    secret,
    `  ${secret}`,
    `# ${secret}`,
    `credential_process = run --token ${secret} # x`,
    `endpoint_url = ${url} # mine`,
    `endpoint_url: ${url}`,
    `endpoint-url = ${url}`,
    `s3 = ${url}`,
    `s3 =\n  endpoint_url = ${url}\n  ${secret}`,
    `services = ${url}`,
    `endpoint_url = user:${secret}@my_host`,
    `ignore_configure_endpoint_urls = true\nendpoint_url = ${url}`,
    `use_fips_endpoint = true\nendpoint_url = ${url}`,
  ];
  const env = {
    AWS_SECRET_ACCESS_KEY: secret,
    AWS_SESSION_TOKEN: secret,
    AWS_ENDPOINT_URL_LOGS: url,
    AWS_ENDPOINT_URL_S3: `${url}_host`,
    AWS_ENDPOINT_URL_SQS: `//user:${secret}@my_host`,
    AWS_ENDPOINT_URL: url,
    AWS_USE_FIPS_ENDPOINT: 'true',
  };
  for (const line of lines) {
    for (const header of ['[default]', '[services local]', '']) {
      const text = `${header}\n${line}\n${header}\n${line}\n`;
      for (const files of [
        withFiles(text),
        withFiles('', text),
        withFiles(`\uFEFF${text}`, text),
      ]) {
        for (const variables of [{}, env]) {
          const world = { env: { ...files, ...variables } };
          const { stdout, stderr } = await runEp(['doctor', ...options], world);
          expect({ line, shown: (stdout + stderr).includes(secret) }).toEqual({
            line,
            shown: false,
          });
        }
      }
    }
  }
});
