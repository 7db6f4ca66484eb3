import ts from 'typescript-6.0';
import { describe, expect, it } from 'vitest';

import { botocoreStatement } from '../../test/sample-models.js';
import { catalogOf, modelsOf } from '../../test/sample-services.js';
import { emit } from './emit.js';

/** The TypeScript that a service of this title makes, by path. */
function codeOf(...titles: string[]): Map<string, string> {
  const { catalog } = catalogOf(modelsOf(botocoreStatement('SQS', { titles })));
  return new Map(emit(catalog).map(({ path, text }) => [path, text]));
}

const isCode = (path: string): boolean => path.endsWith('.ts');

describe('emit', () => {
  it('marks every file that can hold a comment as generated, in its first line', () => {
    for (const [path, text] of codeOf('Amazon SQS')) {
      if (!path.endsWith('.json')) expect(text.split('\n')[0], path).toContain('@generated');
    }
  });

  it('names every file once, below a package', () => {
    const { catalog } = catalogOf([]);
    const paths = emit(catalog).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(path).toMatch(/^packages\/[a-z]+\/src\/generated\/[\w.-]+$/);
  });

  it.each(['Queues; and more', 'Queues| and more'])(
    'keeps the separators of the crosswalk’s rows out of a title: %j',
    (title) => {
      const path = 'packages/identifiers/src/generated/crosswalk-data.ts';
      expect(codeOf(title).get(path)).toBe(codeOf('Queues  and more').get(path));
    },
  );

  it.each([
    'a */ throw 1 /* b',
    'a */ export const evil = 1 /* b',
    '${process.exit()}',
    '`',
    'it\'s "so"',
    'back\\slash',
    'two\nlines',
  ])('lets no title of a model become code: %j', (title) => {
    for (const [path, text] of codeOf(title)) {
      if (isCode(path)) expect(statementsOf(text), path).toEqual(statementsOf(plain(path)));
    }
  });
});

const plain = (path: string): string => codeOf('Amazon SQS').get(path) ?? '';

/** The kinds of a file's statements, and a mark where it does not even parse. */
function statementsOf(text: string): string[] {
  const file = ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest);
  const kinds = file.statements.map(({ kind }) => ts.SyntaxKind[kind]);
  const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true });
  return [...kinds, ...diagnostics.map(({ code }) => `error ${code}`)];
}
