import { readFileSync } from 'node:fs';

import Handlebars from 'handlebars';

import type { Catalog } from '../catalog/catalog.js';
import { formatJson, type Json } from '../json/format-json.js';
import type { OutputFile } from '../write/output-file.js';
import type { Company } from './company.js';
import { type CompanyPackage, OWN_HEADER, packagesOf } from './emit-company.js';

const DESCRIPTIONS: Readonly<Record<CompanyPackage, string>> = {
  identifiers: 'The identifiers of our services, typed.',
  env: 'The environment variables that set the endpoints of our services, typed.',
  config: 'The keys of our services in config files, typed.',
  endpoints: 'The endpoints of our services, by the rules in their models.',
};

const NEEDS: Readonly<Record<CompanyPackage, readonly CompanyPackage[]>> = {
  identifiers: [],
  env: ['identifiers'],
  config: ['identifiers'],
  endpoints: ['identifiers'],
};

const MORE_EXPORTS: Readonly<Partial<Record<CompanyPackage, readonly string[]>>> = {
  identifiers: ['generated/constants'],
  env: ['global'],
  endpoints: ['generated/services'],
};

/** What a package.json says, under a key that npm passes over, so that the next run knows it again. */
const MADE = 'Made by @ep/generator';

/** What stands beside the code of a company's packages: package.json, README.md, data.json. */
export function emitManifests(catalog: Catalog, company: Company): OutputFile[] {
  const services = catalog.services.map(
    ({ serviceId, identifier, constant, envVar, names, rules }) => ({
      serviceId,
      identifier,
      constant,
      envVar,
      title: names.titles[0] ?? null,
      hasEndpointRules: rules !== null,
    }),
  );
  const data = { schemaVersion: 1, services } as unknown as Json;
  return [
    ...packagesOf(catalog).flatMap((name) => [
      { path: `${name}/package.json`, text: formatJson(manifestOf(name, company) as Json) },
      { path: `${name}/README.md`, text: readmeOf(name, company, services) },
    ]),
    { path: 'identifiers/data.json', text: formatJson(data) },
  ];
}

function manifestOf(name: CompanyPackage, { scope, release }: Company): object {
  const more = (MORE_EXPORTS[name] ?? []).map((module) => [
    `./${module.replace(/^.*\//, '')}`,
    entry(module),
  ]);
  const data = name === 'identifiers' ? ['data.json'] : [];
  const needs = NEEDS[name].map((other) => [`${scope}/${other}`, release]);
  return {
    '//': MADE,
    name: `${scope}/${name}`,
    version: release,
    description: DESCRIPTIONS[name],
    license: 'UNLICENSED',
    type: 'module',
    sideEffects: false,
    exports: {
      '.': entry('index'),
      ...Object.fromEntries(more),
      ...Object.fromEntries(data.map((file) => [`./${file}`, `./${file}`])),
    },
    files: ['dist', ...data],
    engines: { node: '>=20.19' },
    ...(needs.length > 0 && { dependencies: Object.fromEntries(needs) }),
  };
}

function entry(module: string): object {
  return { types: `./dist/${module}.d.ts`, default: `./dist/${module}.js` };
}

interface ReadmeService {
  readonly identifier: string;
  readonly hasEndpointRules: boolean;
}

function readmeOf(
  name: CompanyPackage,
  company: Company,
  services: readonly ReadmeService[],
): string {
  const url = new URL(`../../templates/company/${name}.md.hbs`, import.meta.url);
  const page = Handlebars.compile(readFileSync(url, 'utf8'), { noEscape: true, strict: true });
  const withRules = services.filter(({ hasEndpointRules }) => hasEndpointRules);
  return page({
    ...company,
    description: DESCRIPTIONS[name],
    services,
    withRules,
    first: services[0],
    ruled: withRules[0] ?? null,
  });
}

/** The notice of `@ep` and the licence that it names; the build puts them there. */
const TEXTS = ['NOTICE', 'LICENSE'].map((name) => new URL(`../../dist/${name}`, import.meta.url));

const ABOUT =
  'Parts of this package are code of @ep, and stay under its licence. Its notice and its licence:';

/**
 * The notice and the licence of `@ep` for each of a company's packages, as `<package>/dist/NOTICE`:
 * parts of each package are compiled from `@ep`'s code, and its licence must go with them, whatever
 * the company's own licence is. Both are word for word, so nothing may format them.
 */
export function emitNotices(catalog: Catalog): OutputFile[] {
  const texts = TEXTS.map((url) => readFileSync(url, 'utf8').trim());
  const text = `${[OWN_HEADER, ABOUT, ...texts].join('\n\n')}\n`;
  return packagesOf(catalog).map((name) => ({ path: `${name}/dist/NOTICE`, text }));
}
