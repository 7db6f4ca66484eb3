import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { emptyRepository, REPOSITORY } from '../../test/repository.js';
import { botocoreStatement } from '../../test/sample-models.js';
import { modelsOf } from '../../test/sample-services.js';
import { writeTree } from '../../test/tree.js';
import type { Problem } from '../problem.js';
import { readModels } from './read-models.js';

const [SQS] = modelsOf(botocoreStatement('SQS'));

function read(tree: Readonly<Record<string, string>>, prepare = (_folder: string) => {}) {
  const folder = join(emptyRepository(), 'models');
  writeTree(folder, tree);
  prepare(folder);
  const problems: Problem[] = [];
  const { models, overrides, sources } = readModels(folder, problems);
  const told = problems.map(
    ({ code, place, message }) => `${code} ${place.slice(folder.length + 1)}: ${message}`,
  );
  return { models, overrides, sources, told };
}

const broken = (change: object): string => JSON.stringify({ ...SQS, ...change });

describe('readModels', () => {
  it('reads the models of this repository without a problem, sorted by identifier', () => {
    const problems: Problem[] = [];
    const { models } = readModels(join(REPOSITORY, 'models'), problems);
    expect(problems).toEqual([]);
    const identifiers = models.map(({ identifier }) => identifier);
    expect(identifiers).toEqual(identifiers.toSorted());
    expect(models.length).toBeGreaterThanOrEqual(465);
  });

  it('reads what is sound beside what is not', () => {
    const { models, told } = read({ 'sqs.json': JSON.stringify(SQS), 'sns.json': '{' });
    expect(models).toEqual([SQS]);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(
      /^EP_MODELS_JSON sns\.json:1:2: is broken JSON: the file ends where a key/,
    );
  });

  it.each([
    ['a key too many', { note: 'x' }, /^EP_MODELS_SCHEMA sqs\.json: .*\("note"\)$/],
    ['a key too few', { sources: undefined }, /^EP_MODELS_SCHEMA sqs\.json: .*'sources'/],
    ['no source', { sources: {} }, /^EP_MODELS_SCHEMA sqs\.json#\/sources: /],
    ['a wrong serviceId', { serviceId: 'S--Q' }, /^EP_MODELS_SCHEMA sqs\.json#\/serviceId: /],
    ['a wrong day', { retired: { date: '1.1.2020', from: 'history' } }, /#\/retired/],
    ['another identifier', { identifier: 'sns' }, /^EP_MODELS_NAME sqs\.json: .*sns\.json$/],
  ])('tells of a model with %s', (_what, change, message) => {
    expect(read({ 'sqs.json': broken(change) }).told.join('\n')).toMatch(message);
  });

  const entry = { service: 'sqs', set: { signingName: null }, reason: 'a long reason' };
  it.each([
    ['no url', entry],
    ['no reason', { ...entry, reason: undefined, url: 'https://example.com/' }],
    ['a reason too short to be one', { ...entry, reason: 'bug', url: 'https://example.com/' }],
    ['nothing to set', { ...entry, set: {}, url: 'https://example.com/' }],
    ['a fact that nobody knows', { ...entry, set: { color: 'x' }, url: 'https://example.com/' }],
  ])('refuses a correction with %s', (_what, correction) => {
    const overrides = JSON.stringify({ corrections: [correction], aliases: [] });
    const { told } = read({ 'overrides.json': overrides });
    expect(told.join('\n')).toMatch(/^EP_MODELS_SCHEMA overrides\.json#\/corrections\/0/);
  });

  it('tells of a folder, a schema and a file that cannot be read', () => {
    expect(read({}, (folder) => rmSync(folder, { recursive: true })).told[0]).toMatch(
      /^EP_MODELS_UNREADABLE /,
    );
    const noSchema = read({ 'sqs.json': JSON.stringify(SQS) }, (folder) =>
      rmSync(join(folder, 'schemas/model.schema.json')),
    );
    expect(noSchema.told.join()).toMatch(/EP_MODELS_UNREADABLE schemas\/model\.schema\.json/);
    const directory = read({}, (folder) => mkdirSync(join(folder, 'sqs.json')));
    expect(directory.told.join()).toMatch(/EP_MODELS_UNREADABLE sqs\.json: .*EISDIR/);
  });
});
