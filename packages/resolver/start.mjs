// What most programs ask of `@ep/resolver/node` at their start. The build runs this to see what it calls.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { resolveHere } from './dist/node/index.mjs';

const folder = mkdtempSync(join(tmpdir(), 'ep-start-'));
const write = (/** @type {string} */ name, /** @type {string} */ text) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const env = {
  HOME: folder,
  AWS_CONFIG_FILE: write(
    'config',
    '[default]\nregion = eu-west-1\nservices = my\n[services my]\nsqs =\n  endpoint_url = http://localhost:4566\n',
  ),
  AWS_SHARED_CREDENTIALS_FILE: write('credentials', '[default]\naws_access_key_id = a\n'),
};
try {
  await resolveHere('sqs', { env });
  await resolveHere('s3', { env: { ...env, AWS_ENDPOINT_URL_S3: 'http://localhost:4566' } });
} finally {
  rmSync(folder, { recursive: true });
}
