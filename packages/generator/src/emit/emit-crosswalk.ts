import type { ServiceNames } from '@ep/naming';

import type { Catalog, Service } from '../catalog/catalog.js';
import type { OutputFile } from '../write/output-file.js';
import { tsFile } from './ts-file.js';

/** Separates the systems of a row. */
const SYSTEM = '|';
/** Separates the names of one system. */
const NAME = ';';

/** `@ep/identifiers/crosswalk`: the names that no rule derives, one row for each service. */
export function emitCrosswalk({ services, aliases }: Catalog): OutputFile[] {
  const lists = [
    {
      name: 'rows',
      doc: 'One row a service, in the order of `identifiers`: boto3 clients, AWS CLI commands (empty where they are the boto3 clients), endpoint prefix, signing name, ARN namespace, titles. `~` stands for the serviceId in a title, elsewhere for the serviceId in small letters without spaces, and `-` for that with hyphens.',
      value: services.map(toRow),
    },
    {
      name: 'aliases',
      doc: 'Names that people use and no model holds, with the identifiers that they can mean.',
      value: aliases.map(({ name, services: meant }) => joined([[name], meant])),
    },
    {
      name: 'renames',
      doc: 'Identifiers of services that AWS renamed, with those that they have now.',
      value: services.flatMap(toRename),
    },
  ];
  const file = tsFile('packages/identifiers/src/generated/crosswalk-data.ts', () =>
    lists.map((list) => ({ kind: 'const', type: 'readonly string[]', ...list })),
  );
  return [file];
}

function toRename({ identifier, renamedTo }: Service): string[] {
  return renamedTo === null ? [] : [joined([[identifier], [renamedTo]])];
}

function toRow({ serviceId, names }: Service): string {
  const { boto3, cli, endpointPrefix, signingName, arnNamespace, titles } = names;
  const commands = cli.join() === boto3.join() ? [] : cli;
  const single = [endpointPrefix, signingName, arnNamespace].map((name) => (name ? [name] : []));
  const shortened = [boto3, commands, ...single].map((list) => list.map(shorten(names)));
  return joined([...shortened, titles.map((title) => title.replace(serviceId, SQUASHED))]);
}

/** Marks for names that derive from the serviceId; half of all names do. */
const SQUASHED = '~';
const HYPHENATED = '-';

function shorten({ goModule, jsPackage }: ServiceNames): (name: string) => string {
  const hyphenated = jsPackage.replace('@aws-sdk/client-', '');
  return (name) => (name === goModule ? SQUASHED : name === hyphenated ? HYPHENATED : name);
}

function joined(systems: readonly (readonly string[])[]): string {
  return systems.map((names) => names.map(withoutSeparators).join(NAME)).join(SYSTEM);
}

/** A name without its separators is still found: look-ups leave them out, too. */
function withoutSeparators(name: string): string {
  return name.replaceAll(SYSTEM, ' ').replaceAll(NAME, ' ');
}
