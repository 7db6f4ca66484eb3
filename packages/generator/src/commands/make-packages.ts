import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import type { Arguments, Run } from '@ep/command-line';

import { buildCatalog } from '../catalog/build-catalog.js';
import type { Catalog } from '../catalog/catalog.js';
import { retryReporter, toRelease, UsageError } from '../command-line.js';
import {
  checkNames,
  type Company,
  toOwnProblems,
  wrongEnvPrefix,
  wrongScope,
} from '../company/company.js';
import { compilePackages } from '../company/compile-packages.js';
import { COMPANY_PACKAGES, emitCompany, packagesOf } from '../company/emit-company.js';
import { emitManifests, emitNotices } from '../company/emit-manifests.js';
import { findIntruders, findOccupied, isMade, isMadePackage } from '../company/find-occupied.js';
import { keepOwn, releaseThere } from '../company/manifest-there.js';
import { readCompanyModels } from '../company/read-company-models.js';
import type { DownloadOptions } from '../fetch/download.js';
import type { FetchSpec } from '../fetch/location.js';
import { withFetched } from '../fetch/with-fetched.js';
import type { SourceSpec } from '../ingest/source-record.js';
import { assertNoErrors, type Problem, ProblemsError } from '../problem.js';
import { toSpecs } from '../to-specs.js';
import { formatFiles } from '../write/format-files.js';
import type { OutputFile } from '../write/output-file.js';
import { assertFolder, compareFiles, type Drift, writeFiles } from '../write/write-files.js';

/** Makes the packages, and reports which. */
export const run: Run = async (io, args) => {
  const task = toTask(args);
  const { services, packages, drift } = await makePackages(task, { onRetry: retryReporter(io) });
  const written = drift.missing.length + drift.different.length;
  const made = `${packages.join(', ')} of ${services} services; ${written} files written`;
  io.stdout.write(`${task.out}: ${made}\n`);
  return 0;
};

function toTask(args: Arguments): MakeTask {
  const source = toSource(toSpecs(args.options));
  const [scope, envPrefix, out] = ['scope', 'env-prefix', 'out'].map(args.required) as [
    string,
    string,
    string,
  ];
  if (resolve(out) === resolve(source.path))
    refuse(`--out ${out} is the folder of the models`, 'Name another folder: --out packages.');
  const noScope = wrongScope(scope);
  if (noScope) refuse(noScope, 'Write it with an @ and in small letters: --scope @acme.');
  const noPrefix = wrongEnvPrefix(envPrefix);
  if (noPrefix) refuse(noPrefix, 'Write --env-prefix ACME_ENDPOINT_URL_.');
  const release = args.value('release');
  const version = release === undefined ? {} : { release: toRelease(release) };
  return { source, out, company: { scope, envPrefix, ...version } };
}

function toSource([source, ...more]: readonly FetchSpec[]): FetchSpec {
  if (source?.kind === 'smithy' && more.length === 0) return source;
  return refuse(
    'packages of your own are made from one --from smithy:LOCATION',
    'Name one folder, archive, clone or URL: --from smithy:models.',
  );
}

function refuse(message: string, fix: string): never {
  throw new UsageError('EP_USAGE_OPTION_VALUE', message, fix);
}

/** What to make, from which models, and where. */
export interface MakeTask {
  readonly source: FetchSpec;
  /** Without a release, the packages keep the version that they have in `out`. */
  readonly company: Omit<Company, 'release'> & Partial<Pick<Company, 'release'>>;
  /** The folder that gets a folder a package. */
  readonly out: string;
}

/** What was made. */
export interface MakeResult {
  readonly services: number;
  /** Names of the packages: `@acme/identifiers`. */
  readonly packages: readonly string[];
  readonly drift: Drift;
}

const FORMAT = { printWidth: 100, singleQuote: true, trailingComma: 'all' } as const;

/** The packages that are made of all models; endpoints only of models with endpoint rules. */
const ALWAYS_MADE = COMPANY_PACKAGES.filter((name) => name !== 'endpoints');

/**
 * Makes a company's own packages from its own Smithy models: compiled and ready to publish. Looks at
 * `out` before it works.
 *
 * @throws ProblemsError with everything that is wrong; nothing is written then
 */
export async function makePackages(
  { source, company: given, out }: MakeTask,
  options: DownloadOptions = {},
): Promise<MakeResult> {
  assertNoErrors(findOccupied(out, ALWAYS_MADE, given.scope));
  assertFolder(out);
  const company = { release: releaseThere(out, given.scope), ...given };
  const catalog = await readCatalog(source, company, options);
  const names = packagesOf(catalog);
  assertNoErrors(findOccupied(out, names, company.scope));
  const code = compilePackages(emitCompany(catalog, company), company.scope);
  const formatted = await formatFiles([...emitManifests(catalog, company), ...code], FORMAT);
  const files = [...formatted, ...emitNotices(catalog)];
  const own = files
    .filter(({ path }) => !isKept(out, path))
    .map((file) => withOwnManifest(out, file));
  const drift = compareWith(out, own, names);
  assertNoErrors(findIntruders(out, drift));
  writeFiles(out, own, drift);
  const packages = names.map((name) => `${company.scope}/${name}`);
  return { services: catalog.services.length, packages, drift };
}

/** A README that the company has written. */
function isKept(out: string, path: string): boolean {
  const target = join(out, path);
  return path.endsWith('/README.md') && existsSync(target) && !isMade(target);
}

/** A package.json with what the company has written in it. */
function withOwnManifest(out: string, { path, text }: OutputFile): OutputFile {
  if (!path.endsWith('/package.json')) return { path, text };
  return { path, text: keepOwn(dirname(join(out, path)), text) };
}

/** A package that was made before and is not any more, as endpoints without rules, is left over as a whole. */
function compareWith(out: string, files: readonly OutputFile[], names: readonly string[]): Drift {
  const gone = COMPANY_PACKAGES.filter(
    (name) => !names.includes(name) && isMadePackage(join(out, name)),
  );
  const drift = compareFiles(
    out,
    files,
    [...names, ...gone].map((name) => `${name}/dist`),
  );
  const beside = gone
    .flatMap((name) => [`${name}/package.json`, `${name}/README.md`])
    .filter((path) => existsSync(join(out, path)) && !isKept(out, path));
  return { ...drift, leftOver: [...drift.leftOver, ...beside] };
}

function readCatalog(
  source: FetchSpec,
  company: Company,
  options: DownloadOptions,
): Promise<Catalog> {
  return withFetched([source], options, async ([spec]) => {
    const problems: Problem[] = [];
    const catalog = spec && buildFrom(spec, company, source.path, problems);
    assertNoErrors(toOwnProblems(problems, source.path));
    if (!catalog) throw new ProblemsError([]);
    return catalog;
  });
}

function buildFrom(
  spec: SourceSpec,
  { envPrefix }: Company,
  place: string,
  problems: Problem[],
): Catalog {
  const catalog = buildCatalog(readCompanyModels(spec, problems), problems, envPrefix);
  checkNames(catalog, place, problems);
  return catalog;
}
