import { expect, it } from 'vitest';

import { runEp } from '../../test/run-ep.js';
import { useSharedFiles } from '../../test/shared-files.js';

const files = useSharedFiles();

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
      for (const paths of [
        files.write(text),
        files.write('', text),
        files.write(`\uFEFF${text}`, text),
      ]) {
        for (const variables of [{}, env]) {
          const world = { env: { ...paths, ...variables } };
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
