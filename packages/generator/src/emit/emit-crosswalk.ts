import type { Catalog, Service, ServiceNames } from '../catalog/catalog.js';
import type { OutputFile } from '../write/output-file.js';
import { addConst, literal, tsFile } from './ts-file.js';

/** Separates the systems of a row, and the names of one system. */
const SYSTEM = '|';
const NAME = ';';

/** `@ep/identifiers/crosswalk`: the names that no rule derives, one row a service. */
export function emitCrosswalk({ services, aliases }: Catalog): OutputFile[] {
  const file = tsFile('packages/identifiers/src/generated/crosswalk-data.ts', (data) => {
    addConst(data, {
      name: 'rows',
      type: 'readonly string[]',
      initializer: literal(services.map(toRow)),
      doc: 'One row a service, in the order of `identifiers`: boto3 clients, AWS CLI commands (empty where they are the boto3 clients), endpoint prefix, signing name, ARN namespace, titles. `~` stands for the serviceId in a title, elsewhere for the serviceId in small letters without spaces, and `-` for that with hyphens.',
    });
    addConst(data, {
      name: 'aliases',
      type: 'readonly string[]',
      initializer: literal(aliases.map(({ name, services: meant }) => joined([[name], meant]))),
      doc: 'Names that people use and no model holds, with the identifiers that they can mean.',
    });
    addConst(data, {
      name: 'renames',
      type: 'readonly string[]',
      initializer: literal(services.flatMap(toRename)),
      doc: 'Identifiers of services that AWS renamed, with those that they have now.',
    });
  });
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

/** Marks for the names that the serviceId makes anyway; half of all names are such. */
const SQUASHED = '~';
const HYPHENATED = '-';

function shorten({ goModule, jsPackage }: ServiceNames): (name: string) => string {
  const hyphenated = jsPackage.replace('@aws-sdk/client-', '');
  return (name) => (name === goModule ? SQUASHED : name === hyphenated ? HYPHENATED : name);
}

function joined(systems: readonly (readonly string[])[]): string {
  return systems.map((names) => names.map(withoutSeparators).join(NAME)).join(SYSTEM);
}

/** A name that holds a separator is still found by its squashed form, which leaves them out, too. */
function withoutSeparators(name: string): string {
  return name.replaceAll(SYSTEM, ' ').replaceAll(NAME, ' ');
}
