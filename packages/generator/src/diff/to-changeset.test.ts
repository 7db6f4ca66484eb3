import { describe, expect, it } from 'vitest';

import { botocoreStatement, historyStatement } from '../../test/sample-models.js';
import { catalogOf, modelsOf } from '../../test/sample-services.js';
import type { Statement } from '../ingest/statement.js';
import { diffCatalogs } from './diff-catalogs.js';
import { toChangeset } from './to-changeset.js';

type Statements = readonly Statement[];

const changesetOf = (before: Statements, after: Statements) =>
  toChangeset(
    diffCatalogs(catalogOf(modelsOf(...before)).catalog, catalogOf(modelsOf(...after)).catalog),
  );

const sentencesOf = (before: Statements, after: Statements) =>
  changesetOf(before, after)?.summary.replace(/^.*\n\n/, '');

const alive = (serviceId: string) =>
  historyStatement(serviceId, { introduced: '2020-01-01', retired: null });
const gone = (serviceId: string) =>
  historyStatement(serviceId, { introduced: '2020-01-01', retired: '2024-06-03' });
const titled = (serviceId: string, ...titles: string[]) => botocoreStatement(serviceId, { titles });
const at = (type: string, ...names: string[]) =>
  names.map((name) => ({ name: `@ep/${name}`, type }));

describe('toChangeset', () => {
  it('makes none where nothing changed', () => {
    expect(changesetOf([alive('SQS')], [alive('SQS')])).toBeUndefined();
  });

  it('has a sentence a service, with its variable', () => {
    const after = [alive('SQS'), titled('Foo Bar', 'Amazon Foo Bar'), titled('SNS'), gone('Old')];
    expect(changesetOf([alive('SQS')], after)).toEqual({
      releases: at('minor', 'identifiers', 'env', 'config', 'endpoints'),
      summary: [
        'The services: 3 new identifiers.',
        '',
        '- New: Foo Bar (Amazon Foo Bar), `AWS_ENDPOINT_URL_FOO_BAR`.',
        '- New: Old, `AWS_ENDPOINT_URL_OLD`, gone since 2024-06-03.',
        '- New: SNS, `AWS_ENDPOINT_URL_SNS`.',
      ].join('\n'),
    });
  });

  it('says of a rename both names, and nothing more', () => {
    expect(sentencesOf([alive('SsmSap')], [gone('SsmSap'), alive('Ssm Sap')])).toBe(
      '- Renamed: SsmSap is now Ssm Sap, `AWS_ENDPOINT_URL_SSM_SAP`; `AWS_ENDPOINT_URL_SSMSAP` stays, deprecated.',
    );
  });

  it('says of a retirement the day, as a patch', () => {
    expect(changesetOf([alive('Macie')], [gone('Macie')])).toEqual({
      releases: at('patch', 'identifiers', 'env', 'config'),
      summary:
        'The services: 1 service retired.\n\n- Retired: Macie, `AWS_ENDPOINT_URL_MACIE`, gone since 2024-06-03.',
    });
    expect(sentencesOf([gone('Macie')], [alive('Macie')])).toBe(
      '- Back: Macie, `AWS_ENDPOINT_URL_MACIE`.',
    );
  });

  it('says of what is major what was and what is', () => {
    expect(changesetOf([alive('SQS'), alive('SSM')], [alive('Ssm')])).toEqual({
      releases: at('major', 'identifiers', 'env', 'config', 'endpoints'),
      summary: [
        'The services: 1 identifier removed, 1 type narrowed.',
        '',
        '- Removed: SQS, `AWS_ENDPOINT_URL_SQS`.',
        '- Narrowed: serviceId of `ssm` was `SSM` and is `Ssm`.',
      ].join('\n'),
    });
  });

  it('names services with other facts, and counts them where they are many', () => {
    const few = sentencesOf([titled('A'), titled('B')], [titled('A', 'x'), titled('B', 'y')]);
    expect(few).toBe('- Services with other facts: `a`, `b`.');
    const ids = Array.from({ length: 13 }, (_, index) => `S${index}`);
    const many = sentencesOf(
      ids.map((id) => titled(id)),
      ids.map((id) => titled(id, 'x')),
    );
    expect(many).toBe('- Services with other facts: 13.');
  });
});
