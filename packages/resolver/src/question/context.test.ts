import { parseSharedConfig, toSharedFile } from '@ep/config';
import { describe, expect, it } from 'vitest';

import { explainEndpoint } from '../explain-endpoint.js';
import { resolveEndpoint } from '../resolve-endpoint.js';
import { fromOption } from '../settings/source.js';

const TEXT = '[default]\nregion = eu-west-1\n';
const S3 = 'https://s3.eu-west-1.amazonaws.com';

/** As plain JavaScript may ask, which types do not hold back. */
const ask = (input: object) => resolveEndpoint('s3', input);

describe('a shared file that is given', () => {
  it('is taken as the file that it was parsed for', () => {
    const credentialsFile = toSharedFile(TEXT, { file: 'c', kind: 'credentials' });
    expect(ask({ config: toSharedFile(TEXT, { file: 'c' }) }).url).toBe(S3);
    expect(ask({ credentialsFile, dialect: 'boto3' }).url).toBe(S3);
  });

  it.each(['config', 'credentialsFile'])('is missing where %s is null', (option) => {
    expect(ask({ [option]: null, region: 'eu-west-1' }).url).toBe(S3);
  });

  it.each<[option: string, value: string | null, given: unknown]>([
    ['config', null, '~/.aws/config'],
    ['config', null, TEXT],
    ['credentialsFile', null, new Map()],
    ['config', 'credentials', parseSharedConfig(TEXT, { file: 'c', kind: 'credentials' })],
    ['credentialsFile', 'config', toSharedFile(TEXT, { file: 'c' })],
  ])('is refused where %s has the kind %j', (option, value, given) => {
    const kind = option === 'config' ? 'config' : 'credentials';
    const refusal = {
      code: 'EP_RESOLVER_FILE_KIND',
      value,
      reason: `The value is not a parsed ${kind} file`,
      source: fromOption(option, null).source,
    };
    expect(() => ask({ [option]: given })).toThrow(expect.objectContaining(refusal));
    expect(explainEndpoint('s3', { [option]: given }).error).toMatchObject(refusal);
  });
});
