import { posix } from 'node:path';

import {
  type ExportDeclaration,
  type ImportDeclaration,
  ModuleKind,
  ModuleResolutionKind,
  Project,
  ScriptTarget,
  type SourceFile,
} from 'ts-morph';

import type { OutputFile } from '../write/output-file.js';
import { COMPANY_PACKAGES, OWN_HEADER } from './emit-company.js';

/** The modules that a package exports. */
const ENTRIES = /\/src\/(index|global)\.ts$/;

/**
 * Compiles the packages, so that their users need no compiler: `<package>/src/x.ts` to
 * `<package>/dist/x.js` and `x.d.ts`, without the modules that no entry imports.
 *
 * @param scope of the packages: `@acme`
 * @throws Error where they do not compile, which no input may cause
 */
export function compilePackages(sources: readonly OutputFile[], scope: string): OutputFile[] {
  const project = inMemory(scope);
  for (const { path, text } of sources) project.createSourceFile(`/${path}`, text);
  const needed = linkModules(project);
  for (const file of project.getSourceFiles())
    if (!needed.has(file)) project.removeSourceFile(file);
  const problems = project.getPreEmitDiagnostics();
  if (problems.length > 0) throw new Error(project.formatDiagnosticsWithColorAndContext(problems));
  return project
    .emitToMemory()
    .getFiles()
    .map(({ filePath, text }) => ({
      path: filePath.replace(/^\/out\//, '').replace('/src/', '/dist/'),
      text: text.includes(OWN_HEADER) ? text : `// ${OWN_HEADER}\n${text}`,
    }));
}

function inMemory(scope: string): Project {
  const paths = Object.fromEntries(
    COMPANY_PACKAGES.map((name) => [`${scope}/${name}`, [`/${name}/src/index.ts`]]),
  );
  const constants = '/identifiers/src/generated/constants.ts';
  return new Project({
    useInMemoryFileSystem: true,
    compilerOptions: {
      target: ScriptTarget.ES2022,
      lib: ['lib.es2023.d.ts'],
      module: ModuleKind.ESNext,
      moduleResolution: ModuleResolutionKind.Bundler,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      verbatimModuleSyntax: true,
      declaration: true,
      types: [],
      // TypeScript's own declarations are right, and take longer to check than the packages.
      skipLibCheck: true,
      rootDir: '/',
      outDir: '/out',
      paths: { ...paths, [`${scope}/identifiers/constants`]: [constants] },
    },
  });
}

/**
 * The modules that the entries need. On the way it drops what a company does not get: imports and
 * exports of modules that are not there.
 */
function linkModules(project: Project): ReadonlySet<SourceFile> {
  const files = project.getSourceFiles();
  const needed = new Set(files.filter((file) => ENTRIES.test(file.getFilePath())));
  for (const file of needed) {
    const links = [...file.getImportDeclarations(), ...file.getExportDeclarations()].map(
      (code) => ({
        range: [code.getPos(), code.getEnd()] as const,
        module: moduleOf(code, project),
      }),
    );
    for (const { module } of links) if (module) needed.add(module);
    const missing = links.filter(({ module }) => module === undefined);
    if (missing.length > 0)
      file.replaceWithText(
        cut(
          file.getFullText(),
          missing.map(({ range }) => range),
        ),
      );
  }
  return needed;
}

/** By its path, since to ask ts-morph for it costs another compilation; null of another package. */
function moduleOf(code: ImportDeclaration | ExportDeclaration, project: Project) {
  const target = code.getModuleSpecifierValue();
  if (!target?.startsWith('.')) return null;
  const folder = code.getSourceFile().getDirectoryPath();
  return project.getSourceFile(posix.join(folder, target.replace(/\.js$/, '.ts')));
}

function cut(text: string, ranges: readonly (readonly [start: number, end: number])[]): string {
  const fromLast = ranges.toSorted(([a], [b]) => b - a);
  return fromLast.reduce((rest, [start, end]) => rest.slice(0, start) + rest.slice(end), text);
}
