import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dialects } from '../dialect.js';
import type { ProfileKey, ServiceKey } from '../index.js';
import { parseSharedConfig } from '../parse/parse-shared-config.js';
import { IGNORE_CONFIGURE_ENDPOINT_URLS } from '../profile-keys.js';
import { findEntry, findNestedEntry } from '../shared-config.js';
import type { ConfigEdit } from './config-edit.js';
import { isConfigEditError } from './config-edit-error.js';
import { editSharedConfig } from './edit-shared-config.js';

const OPTIONS = { file: 'config' };
const url = (section: string, service: ServiceKey, value: string | null): ConfigEdit => ({
  kind: 'service-url',
  section,
  service,
  value,
});
const key = (profile: string, name: ProfileKey, value: string | null): ConfigEdit => ({
  kind: 'profile-key',
  profile,
  key: name,
  value,
});
const other = (profile: string, name: string, value: string | null): ConfigEdit => ({
  kind: 'other-profile-key',
  profile,
  key: name,
  value,
});

const COMMENTED = [
  '# my machines',
  '[profile dev]',
  '; the region',
  'region = eu-west-1',
  'services = local',
  '',
  '# where they answer',
  '[services local]',
  's3 =',
  '    endpoint_url = http://a:1',
  '    # not yet',
  'sqs =',
  '    endpoint_url = http://b:2',
  '',
  '[default]',
  'output = json',
  '',
].join('\r\n');

function change(text: string, edit: ConfigEdit): [removed: string[], added: string[]] {
  const before = text.split('\r\n');
  const after = editSharedConfig(text, edit, OPTIONS).split('\r\n');
  expect(after.join('\r\n')).not.toMatch(/[^\r]\n/);
  return [
    before.filter((line) => !after.includes(line)),
    after.filter((line) => !before.includes(line)),
  ];
}

describe('editSharedConfig', () => {
  it.each<[string, ConfigEdit, string[], string[]]>([
    [
      'sets a URL',
      url('local', 's3', 'http://c:3'),
      ['    endpoint_url = http://a:1'],
      ['    endpoint_url = http://c:3'],
    ],
    [
      'removes a URL and its empty block',
      url('local', 'sqs', null),
      ['sqs =', '    endpoint_url = http://b:2'],
      [],
    ],
    [
      'adds a service',
      url('local', 'sfn', 'http://c:3'),
      [],
      ['sfn =', '  endpoint_url = http://c:3'],
    ],
    [
      'adds a section',
      url('other', 'sfn', 'http://c:3'),
      [],
      ['[services other]', 'sfn =', '  endpoint_url = http://c:3'],
    ],
    [
      'sets a key',
      other('dev', 'region', 'eu-west-2'),
      ['region = eu-west-1'],
      ['region = eu-west-2'],
    ],
    ['removes a key', key('dev', 'services', null), ['services = local'], []],
    ['adds a key', key('default', 'endpoint_url', 'http://c:3'), [], ['endpoint_url = http://c:3']],
    [
      'adds a profile',
      other('new', 'region', 'eu-west-2'),
      [],
      ['[profile new]', 'region = eu-west-2'],
    ],
  ])('%s and changes no other line', (_name, edit, removed, added) => {
    expect(change(COMMENTED, edit)).toEqual([removed, added]);
  });

  it('keeps a comment among the lines that it removes', () => {
    const text = '[services my]\r\nsqs =\r\n  # mine\r\n  endpoint_url = http://a\r\ns3 =\r\n';
    expect(change(text, url('my', 'sqs', null))).toEqual([
      ['sqs =', '  endpoint_url = http://a'],
      [],
    ]);
  });

  it('removes a section, but not the comment above it', () => {
    const edit = { kind: 'services-section', section: 'local', value: null } as const;
    const edited = editSharedConfig(COMMENTED, edit, OPTIONS);
    expect(edited).toContain('# where they answer\r\n\r\n[default]');
    expect(edited).not.toContain('[services local]');
  });

  it('starts a file, and ends a line that has no end', () => {
    expect(editSharedConfig('', other('default', 'region', 'r'), OPTIONS)).toBe(
      '[default]\nregion = r\n',
    );
    expect(editSharedConfig('[default]\na = 1', other('default', 'region', 'r'), OPTIONS)).toBe(
      '[default]\na = 1\nregion = r\n',
    );
  });

  it.each([
    ['EP_CONFIG_EDIT_UNREADABLE', 'rubbish\n', other('default', 'region', 'r')],
    ['EP_CONFIG_EDIT_NAME', '', other('a b', 'region', 'r')],
    ['EP_CONFIG_EDIT_NAME', '', other('__proto__', 'region', 'r')],
    ['EP_CONFIG_EDIT_VALUE', '', other('default', 'region', 'r # c')],
    ['EP_CONFIG_EDIT_VALUE', '', other('default', 'region', 'a\nb = c')],
    ['EP_CONFIG_EDIT_VALUE', '', other('default', 'region', '')],
    ['EP_CONFIG_EDIT_URL', '', url('my', 's3', 'localhost:4566')],
    ['EP_CONFIG_EDIT_URL', '', key('default', 'endpoint_url', 'http://')],
    ['EP_CONFIG_EDIT_DIFFERS', '[services  my]\nsqs =\n  x = 1\n', url('my', 's3', 'http://a')],
    ['EP_CONFIG_EDIT_DIFFERS', '[default]\nRegion: r\n', other('default', 'region', 'q')],
  ])('refuses with %s what not all tools read alike: %j', (code, text, edit) => {
    try {
      editSharedConfig(text, edit, OPTIONS);
      expect.unreachable();
    } catch (error) {
      expect(isConfigEditError(error)).toBe(true);
      expect(error).toMatchObject({ code });
    }
  });

  // As plain JavaScript may call it, which types do not hold back.
  it.each([
    ['EP_CONFIG_EDIT_SERVICE', { kind: 'service-url', section: 'my', service: 'logs', value: 'u' }],
    [
      'EP_CONFIG_EDIT_KEY',
      { kind: 'profile-key', profile: 'p', key: IGNORE_CONFIGURE_ENDPOINT_URLS, value: 'true' },
    ],
    ['EP_CONFIG_EDIT_KEY', { kind: 'profile-key', profile: 'p', key: 'endpoint-url', value: 'u' }],
    [
      'EP_CONFIG_EDIT_KEY',
      { kind: 'other-profile-key', profile: 'p', key: IGNORE_CONFIGURE_ENDPOINT_URLS, value: '1' },
    ],
    ['EP_CONFIG_EDIT_KIND', { kind: 'section', section: 'local', value: null }],
    ['EP_CONFIG_EDIT_KIND', { kind: 'section', section: 'local', value: 'x' }],
    ['EP_CONFIG_EDIT_KIND', undefined],
    ['EP_CONFIG_EDIT_NAME', { kind: 'profile-key', key: 'services', value: 'x' }],
    ['EP_CONFIG_EDIT_NAME', { kind: 'service-url', section: 'local', value: null }],
    ['EP_CONFIG_EDIT_VALUE', { kind: 'profile-key', profile: 'p', key: 'services' }],
    ['EP_CONFIG_EDIT_VALUE', { kind: 'profile-key', profile: 'p', key: 'services', value: 5 }],
  ])('refuses with %s what no tool reads: %j', (code, edit) => {
    expect(() => editSharedConfig(COMMENTED, edit as ConfigEdit, OPTIONS)).toThrow(
      expect.objectContaining({ code, file: 'config' }),
    );
  });

  it('removes what no tool reads', () => {
    const dead =
      '[default]\nignore_configure_endpoint_urls = true\n[services my]\nlogs =\n  endpoint_url = u\n';
    const edits: ConfigEdit[] = [
      { kind: 'profile-key', profile: 'default', key: IGNORE_CONFIGURE_ENDPOINT_URLS, value: null },
      { kind: 'service-url', section: 'my', service: 'logs', value: null },
    ];
    const edited = edits.reduce((text, edit) => editSharedConfig(text, edit, OPTIONS), dead);
    expect(edited).toBe('[default]\n[services my]\n');
  });

  it.each<[string, ConfigEdit, object, string]>([
    [
      '',
      other('a b', 'region', 'r'),
      { file: 'config', dialect: undefined, value: 'a b', problem: undefined },
      'config: Some tools do not read this name of a section or key: "a b". Use lowercase letters, digits, -, _ and . in keys, and no spaces or quotes in names. [EP_CONFIG_EDIT_NAME]',
    ],
    [
      '[default]\nrubbish\n',
      other('default', 'region', 'r'),
      { file: 'config', dialect: 'aws-cli', value: '***', problem: { line: 2, column: 1 } },
      'config:2:1: The file cannot be parsed and was not changed: The line has neither = nor :. Write KEY = VALUE, or make it a comment with #. Then make the change again. [EP_CONFIG_EDIT_UNREADABLE]',
    ],
    [
      '[default]\nRegion: r\n',
      other('default', 'region', 'q'),
      { file: 'config', dialect: 'sdk-js', value: null, problem: undefined },
      'config: The tools would read the changed file in different ways: sdk-js would read nothing.',
    ],
  ])('says of what it refuses in %j where, for whom and what', (text, edit, fields, message) => {
    try {
      editSharedConfig(text, edit, OPTIONS);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject(fields);
      expect(String(error)).toContain(message);
    }
  });

  it('writes what all dialects read alike, whatever was there', () => {
    const line = fc.constantFrom(
      's3 =',
      '  endpoint_url = u',
      '  x = 1',
      '# c',
      '',
      'a = 1',
      '[services my]',
      '[default]',
      '[profile b]',
      'sqs =',
      '\ty = 2',
    );
    const value = fc.constantFrom('http://a:1', 'x=y', '"q"', 'a b', 'p#q');
    const edit = fc.oneof(
      value.map((text) => url('my', 's3', text)),
      value.map((text) => other('default', 'region', text)),
      fc.constant(url('my', 's3', null)),
      fc.constant(other('default', 'a', null)),
    );
    let made = 0;
    const property = fc.property(fc.array(line, { maxLength: 9 }), edit, (lines, wanted) => {
      let edited: string;
      try {
        edited = editSharedConfig(`[default]\n${lines.join('\n')}\n`, wanted, OPTIONS);
      } catch (error) {
        if (!isConfigEditError(error)) throw error;
        return;
      }
      made++;
      for (const dialect of dialects) {
        const config = parseSharedConfig(edited, { file: 'config', dialect });
        const found =
          wanted.kind === 'other-profile-key'
            ? findEntry(config.profiles.get('default'), wanted.key)
            : findNestedEntry(config.services.get('my'), 's3', 'endpoint_url');
        expect(found?.value ?? null).toBe(wanted.value);
      }
    });
    fc.assert(property, { numRuns: 3000 });
    expect(made).toBeGreaterThan(500);
  });
});
