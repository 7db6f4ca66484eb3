import { squash, toEnvVar, toGoModule, toJsPackage, toJvmProperty } from '@ep/naming';

import { aliases, renames, rows } from '../generated/crosswalk-data.js';
import { type Identifier, identifiers } from '../generated/identifiers.js';
import { serviceIdOf } from '../lookups.js';
import type { NamingSystem } from './naming-system.js';

/** One name of one service. */
export interface KnownName {
  readonly identifier: Identifier;
  readonly system: NamingSystem;
  readonly name: string;
  /** Place among the services that have or can mean the name, from 0; 0 where there is one. */
  readonly order: number;
}

/** All names of all services, by their spelling and by what is left of it when squashed. */
export interface NameIndex {
  readonly exact: ReadonlyMap<string, readonly KnownName[]>;
  readonly squashed: ReadonlyMap<string, readonly KnownName[]>;
}

let built: NameIndex | undefined;

/** The index, built at the first question. */
export function nameIndex(): NameIndex {
  return (built ??= buildIndex([...withSuccessors(serviceNames()), ...aliasNames()]));
}

/** What is left of a name without its case, its separators, and Amazon's name before it. */
export function squashName(name: string): string {
  return squash(name).replace(/^(?:amazon|aws)(?=.)/, '');
}

function buildIndex(names: readonly KnownName[]): NameIndex {
  const exact = new Map<string, KnownName[]>();
  const squashed = new Map<string, KnownName[]>();
  for (const known of names) {
    add(exact, known.name, known);
    add(squashed, squashName(known.name), known);
  }
  return { exact, squashed };
}

function add(to: Map<string, KnownName[]>, key: string, known: KnownName): void {
  const list = to.get(key);
  if (list) list.push(known);
  else to.set(key, [known]);
}

/** The systems of a row of the crosswalk's data, in its order. */
const ROW: readonly NamingSystem[] = [
  'boto3',
  'cli',
  'endpointPrefix',
  'signingName',
  'arnNamespace',
  'title',
];

function serviceNames(): KnownName[] {
  return identifiers.flatMap((identifier, i) => {
    const serviceId = serviceIdOf(identifier);
    const named = (system: NamingSystem, name: string): KnownName => ({
      identifier,
      system,
      name,
      order: 0,
    });
    const fields = (rows[i] ?? '').split('|');
    fields[1] ||= fields[0] ?? ''; // the CLI's commands, where they are the boto3 clients
    const goModule = toGoModule(serviceId);
    const hyphenated = identifier.replaceAll('_', '-');
    const spelledOut = (system: NamingSystem, name: string): string => {
      if (system === 'title') return name.replace('~', serviceId);
      return name === '~' ? goModule : name === '-' ? hyphenated : name;
    };
    return [
      named('identifier', identifier),
      named('serviceId', serviceId),
      named('envVar', toEnvVar(serviceId)),
      named('jvmProperty', toJvmProperty(serviceId)),
      named('jsPackage', toJsPackage(serviceId)),
      named('goModule', goModule),
      ...ROW.flatMap((system, field) =>
        split(fields[field]).map((name) => named(system, spelledOut(system, name))),
      ),
    ];
  });
}

/** The names of a renamed service lead to its successor first, which has them all as its own. */
function withSuccessors(names: readonly KnownName[]): KnownName[] {
  const successors = new Map(renames.map((row) => row.split('|') as [Identifier, Identifier]));
  const heirs = new Set(successors.values());
  const held = new Set(names.filter(({ identifier }) => heirs.has(identifier)).map(keyOf));
  return names.flatMap((known) => {
    const identifier = successors.get(known.identifier);
    if (identifier === undefined) return [known];
    const inherited = { ...known, identifier };
    return [...(held.has(keyOf(inherited)) ? [] : [inherited]), { ...known, order: 1 }];
  });
}

function keyOf({ identifier, system, name }: KnownName): string {
  return `${identifier} ${system} ${name}`;
}

function aliasNames(): KnownName[] {
  return aliases.flatMap((row) => {
    const [name = '', meant] = row.split('|');
    return split(meant).map((identifier, order) => ({
      identifier: identifier as Identifier,
      system: 'alias' as const,
      name,
      order,
    }));
  });
}

function split(names: string | undefined): string[] {
  return names ? names.split(';') : [];
}
