import { describe, expect, it } from 'vitest';

import { runEp } from '../../test/run-ep.js';
import { useSharedFiles } from '../../test/shared-files.js';
import { formatDiagnostic } from '../diagnostics/format-diagnostic.js';
import { examine } from './examine.js';
import { excerptOf } from './excerpt.js';
import { type SituationTexts, toSituation } from './situation.js';

const SECRET = 'wJalrXUtnFEMIK7MDENG';
const URL = `http://user:${SECRET}@localhost:4566`;
const LINES = [
  `aws_secret_access_key = ${SECRET} # mine`,
  `aws_secret_access_key ${SECRET}`,
  `aws_secret_access_key: ${SECRET}`,
  `Aws_Secret_Access_Key = ${SECRET}`,
  SECRET,
  `  ${SECRET}`,
  `# ${SECRET}`,
  `credential_process = run --token ${SECRET} # x`,
  `endpoint_url = ${URL} # mine`,
  `endpoint_url: ${URL}`,
  `endpoint-url = ${URL}`,
  `s3 = ${URL}`,
  `s3 =\n  endpoint_url = ${URL}\n  ${SECRET}`,
  `services = ${URL}`,
  `endpoint_url = user:${SECRET}@my_host`,
  `ignore_configure_endpoint_urls = true\nendpoint_url = ${URL}`,
  `use_fips_endpoint = true\nendpoint_url = ${URL}`,
];
const HEADERS = ['[default]', '[services local]', ''];
const ENV = {
  AWS_SECRET_ACCESS_KEY: SECRET,
  AWS_SESSION_TOKEN: SECRET,
  AWS_ENDPOINT_URL_LOGS: URL,
  AWS_ENDPOINT_URL_S3: `${URL}_host`,
  AWS_ENDPOINT_URL_SQS: `//user:${SECRET}@my_host`,
  AWS_ENDPOINT_URL: URL,
  AWS_USE_FIPS_ENDPOINT: 'true',
};

/** The same text in each file, and behind a byte order mark, because of which tools fail to read it. */
const placesOf = (text: string): { config: string; credentials?: string }[] => [
  { config: text },
  { config: '', credentials: text },
  { config: `\uFEFF${text}`, credentials: text },
];

/** What `ep doctor` prints of a situation, as text and as JSON. */
function print(texts: SituationTexts): string {
  const situation = toSituation(texts);
  const findings = examine(situation);
  const paragraphs = findings.map((finding) =>
    formatDiagnostic(finding, {
      color: false,
      excerpt: () => excerptOf(situation, finding.place),
    }),
  );
  return paragraphs.join('\n') + JSON.stringify(findings);
}

describe.each([
  ['an empty environment', {}],
  ['secrets in the environment', ENV],
])('with %s', (_what, env) => {
  it.each(LINES)('no finding shows the credential of %j', (line) => {
    for (const header of HEADERS) {
      for (const files of placesOf(`${header}\n${line}\n${header}\n${line}\n`)) {
        expect(print({ env, ...files })).not.toContain(SECRET);
      }
    }
  });
});

describe('ep doctor', () => {
  const shared = useSharedFiles();

  it.each([[[]], [['--json']]])('shows no credential (%j)', async (options: string[]) => {
    const text = HEADERS.map((header) => `${header}\n${LINES.join('\n')}\n`).join('');
    for (const { config, credentials } of placesOf(text)) {
      const paths = shared.write(config, credentials);
      for (const env of [paths, { ...paths, ...ENV }]) {
        const { stdout, stderr } = await runEp(['doctor', ...options], { env });
        expect(stdout).toContain('EP_DOCTOR_');
        expect(stdout + stderr).not.toContain(SECRET);
      }
    }
  });
});
