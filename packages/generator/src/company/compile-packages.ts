import { posix } from 'node:path';

import { ModuleKind, ModuleResolutionKind, Project, ScriptTarget, type SourceFile } from 'ts-morph';

import type { OutputFile } from '../write/output-file.js';
import { COMPANY_PACKAGES, OWN_HEADER } from './emit-company.js';

/** Where programs come in: the modules that a package exports. */
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
  for (const file of project.getSourceFiles()) dropMissing(file, project);
  const entries = project.getSourceFiles().filter((file) => ENTRIES.test(file.getFilePath()));
  const needed = new Set(entries.flatMap((entry) => reachable(entry)));
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

/** Drops what a company does not get: imports and exports of modules that are not there. */
function dropMissing(file: SourceFile, project: Project): void {
  for (const declaration of [...file.getImportDeclarations(), ...file.getExportDeclarations()]) {
    const target = declaration.getModuleSpecifierValue();
    if (!target?.startsWith('.')) continue;
    // By its path: asking the compiler for the module takes it a second for all of them.
    const path = posix.join(file.getDirectoryPath(), target.replace(/\.js$/, '.ts'));
    if (!project.getSourceFile(path)) declaration.remove();
  }
}

/** A module and all that it leads to. */
function reachable(entry: SourceFile): SourceFile[] {
  const found = new Set([entry]);
  for (const file of found) {
    for (const target of file.getReferencedSourceFiles()) found.add(target);
  }
  return [...found];
}
