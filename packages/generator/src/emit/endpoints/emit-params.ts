import { by, groupBy } from '../../collections.js';
import { isOptional, type Parameter } from '../../rules/rule-set.js';
import type { ServiceRules } from '../../shapes/share-shapes.js';
import type { OutputFile } from '../../write/output-file.js';
import { type Doc, type Member, tsFile } from '../ts-file.js';
import { ENDPOINTS_FOLDER, listServices, PARAMS_TYPE } from './symbols.js';

const TYPES = { string: 'string', boolean: 'boolean', stringArray: 'readonly string[]' } as const;

/** The parameters of every service, as types. Services with the same parameters share an interface. */
export function emitParams(services: readonly ServiceRules[]): OutputFile {
  const groups = [...groupBy(services, keyOf).values()];
  const members = groups
    .flatMap((group) => group.map(({ identifier }) => ({ name: identifier, type: nameOf(group) })))
    .toSorted(by(({ name }) => name));
  return tsFile(`${PARAMS_TYPE.from}.ts`, () => [
    ...groups.map((group) => ({
      kind: 'interface' as const,
      name: nameOf(group),
      doc: `What the endpoint rules of ${listServices(group)} ask for.`,
      members: sorted(group[0]?.ruleSet.parameters ?? []).map(toMember),
    })),
    {
      kind: 'interface',
      name: PARAMS_TYPE.name,
      doc: 'What the endpoint rules of each service ask for.',
      members: members.map((member) => ({ ...member, isReadonly: true })),
    },
  ]);
}

/** Services have the same interface where this is the same of all their parameters. */
function keyOf({ ruleSet }: ServiceRules): string {
  const facts = sorted(ruleSet.parameters).map((parameter) => [
    parameter.name,
    parameter.type,
    isOptional(parameter),
    parameter.builtIn,
    parameter.deprecated,
    parameter.default,
  ]);
  return JSON.stringify(facts);
}

function sorted(parameters: readonly Parameter[]): readonly Parameter[] {
  return parameters.toSorted(by(({ name }) => name));
}

/** Named after the first service that has it: `S3ControlParams`. */
function nameOf([first]: readonly ServiceRules[]): string {
  const words = (first?.identifier ?? '').split('_');
  return `${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}Params`;
}

function toMember(parameter: Parameter): Member {
  return {
    name: parameter.name,
    type: `${TYPES[parameter.type]}${isOptional(parameter) ? ' | undefined' : ''}`,
    isReadonly: true,
    isOptional: isOptional(parameter),
    doc: docOf(parameter),
  };
}

function docOf({ builtIn, default: otherwise, deprecated }: Parameter): Doc | undefined {
  const sentences = [
    ...(builtIn === undefined ? [] : [`AWS's tools take it from \`${builtIn}\`.`]),
    ...(otherwise === undefined ? [] : [`Default: \`${JSON.stringify(otherwise)}\`.`]),
  ];
  const tags = deprecated ? [{ tagName: 'deprecated' }] : [];
  if (sentences.length + tags.length === 0) return undefined;
  return { description: sentences.join(' '), tags };
}

const ROW =
  'readonly (readonly [services: readonly string[], strings: readonly string[], booleans: readonly string[], stringArrays: readonly string[]])[]';

/**
 * The names and types of every service's parameters, for programs that ask at run time. Most services
 * have the same ones, in a row without services.
 */
export function emitParameterSets(services: readonly ServiceRules[]): OutputFile {
  const groups = [...groupBy(services, namesAndTypes).values()];
  const rows = groups
    .toSorted((a, b) => b.length - a.length)
    .map((group, i) => {
      const { parameters = [] } = group[0]?.ruleSet ?? {};
      const named = (type: Parameter['type']) =>
        sorted(parameters.filter((parameter) => parameter.type === type)).map(({ name }) => name);
      const members = i === 0 ? [] : group.map(({ identifier }) => identifier);
      return [members, named('string'), named('boolean'), named('stringArray')];
    });
  return tsFile(`${ENDPOINTS_FOLDER}/parameter-sets.ts`, () => [
    {
      kind: 'const',
      name: 'parameterSets',
      doc: 'Services, and their parameters by kind; the first row is that of all other services.',
      type: ROW,
      value: rows,
    },
  ]);
}

function namesAndTypes({ ruleSet: { parameters } }: ServiceRules): string {
  return JSON.stringify(sorted(parameters).map(({ name, type }) => [name, type]));
}
