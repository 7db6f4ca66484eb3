import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInThisContext } from 'node:vm';

import ts from 'typescript-5.9';
import { describe, expect, it } from 'vitest';

import { publishedPackages } from './workspace-packages.mjs';

const EXAMPLE = /```ts\n([\s\S]*?)```/g;
/** `EXPRESSION; // VALUE`, the value behind it or in the comments below it; of what is printed, none. */
const CLAIM = /^(?!\s|const |type |console|\/\/)(.+);(?: \/\/ (.+)|((?:\n\/\/ .+)+))$/gm;
/** They are about the machine's own files, or show an import. */
const OUTSIDE = /(?:^|\/)(?:node\/|global\.|catalog-data\.)/;

/** Names that the examples leave to the reader. */
const FREE = {
  text: '[profile dev1]\nservices = my\n[services my]\ns3 =\n  endpoint_url = http://localhost:4567\n',
  file: 'config',
  source: { kind: 'config', name: 's3.endpoint_url', file: '~/.aws/config', line: 7, column: 1 },
  process: { env: {} },
  console: { log: () => undefined, error: () => undefined },
};

/** The packages that are libraries, each with its sources in which docstrings may stand. */
const libraries = publishedPackages().filter(({ manifest }) => '.' in (manifest.exports ?? {}));

const examples = libraries.flatMap(({ folder, manifest: { name } }) =>
  readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(?<!\.d|\.test|\.test-d)\.ts$/.test(path) && !path.startsWith('generated'))
    .filter((path) => !OUTSIDE.test(path))
    .flatMap((path) =>
      [...readFileSync(join(folder, 'src', path), 'utf8').matchAll(EXAMPLE)].map(
        ([, code = '']) => ({
          name: `${name} ${path}`,
          module: join(folder, 'dist', path.replace(/\.ts$/, '.js')),
          code: code.replaceAll(/^ \* ?/gm, ''),
        }),
      ),
    ),
);

/** All that the packages export, and what the example's own module does. @param {string} module */
async function scopeOf(module) {
  const entries = libraries.map(({ folder }) => join(folder, 'dist', 'index.js'));
  const crosswalk = join(
    libraries[0]?.folder ?? '',
    '..',
    'identifiers',
    'dist',
    'crosswalk',
    'index.js',
  );
  const modules = [...entries, crosswalk, module].map((path) => import(pathToFileURL(path).href));
  return Object.assign({}, FREE, ...(await Promise.all(modules)));
}

/** The value that a comment claims; a remark may follow it behind a colon. @param {string} comment */
function valueOf(comment) {
  const [plain = ''] = comment.split(': ', 1);
  const isWhole = /^[{['"]/.test(comment) && !/^'[^']*': /.test(comment);
  return runInThisContext(`(${isWhole ? comment : plain})`);
}

let claims = 0;

describe('an example does what it says', () => {
  it.each(examples)('$name', async ({ module, code }) => {
    const scope = { ...(await scopeOf(module)), claim };
    const checked = code.replaceAll(CLAIM, (_, expression, behind, below = '') => {
      const comment = behind ?? below.replaceAll('\n//', '').trim();
      return `claim(${expression}, ${JSON.stringify(comment)});`;
    });
    const { outputText } = ts.transpileModule(checked, {
      compilerOptions: { target: ts.ScriptTarget.ESNext },
    });
    const program = `(({ ${Object.keys(scope).join(', ')} }) => {{${outputText}}})`;
    runInThisContext(program)(scope);
  });

  it('and many of them say it of a value', () => {
    expect(claims).toBeGreaterThan(60);
  });
});

/** @param {unknown} value @param {string} comment */
function claim(value, comment) {
  claims++;
  expect(value).toEqual(valueOf(comment));
}
