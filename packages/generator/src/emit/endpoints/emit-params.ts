import type { ServiceRules } from '../../shapes/share-shapes.js';
import { isOptional } from '../../rules/is-optional.js';
import type { Parameter } from '../../rules/rule-set.js';
import type { OutputFile } from '../../write/output-file.js';
import { by, groupBy } from '../../collections.js';
import { tsFile } from '../ts-file.js';
import { ENDPOINTS_FOLDER } from './folder.js';
import { listServices } from './list-services.js';

const TYPES = { string: 'string', boolean: 'boolean', stringArray: 'readonly string[]' } as const;

/** The parameters of every service, as types; services with the same ones share an interface. */
export function emitParams(services: readonly ServiceRules[]): OutputFile {
  const groups = [...groupBy(services, keyOf).values()];
  return tsFile(`${ENDPOINTS_FOLDER}/params.ts`, (file) => {
    file.addInterfaces(
      groups.map((group) => ({
        name: nameOf(group),
        isExported: true,
        docs: [describe(group)],
        properties: sorted(group[0]?.ruleSet.parameters ?? []).map((parameter) => ({
          name: parameter.name,
          type: `${TYPES[parameter.type]}${isOptional(parameter) ? ' | undefined' : ''}`,
          isReadonly: true,
          hasQuestionToken: isOptional(parameter),
          docs: docsOf(parameter),
        })),
      })),
    );
    file.addInterface({
      name: 'ParamsByIdentifier',
      isExported: true,
      docs: ['What the endpoint rules of each service ask for.'],
      properties: groups
        .flatMap((group) => group.map(({ identifier }) => ({ identifier, type: nameOf(group) })))
        .toSorted(by(({ identifier }) => identifier))
        .map(({ identifier, type }) => ({ name: identifier, type, isReadonly: true })),
    });
  });
}

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

/** By the first service that has it: `S3ControlParams`. */
function nameOf([first]: readonly ServiceRules[]): string {
  const words = (first?.identifier ?? '').split('_');
  return `${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}Params`;
}

function describe(group: readonly ServiceRules[]): string {
  return `What the endpoint rules of ${listServices(group)} ask for.`;
}

function docsOf({ builtIn, default: otherwise, deprecated }: Parameter) {
  const sentences = [
    ...(builtIn === undefined ? [] : [`AWS's tools take it from \`${builtIn}\`.`]),
    ...(otherwise === undefined ? [] : [`Default: \`${JSON.stringify(otherwise)}\`.`]),
  ];
  const tags = deprecated ? [{ tagName: 'deprecated' }] : [];
  return sentences.length + tags.length === 0 ? [] : [{ description: sentences.join(' '), tags }];
}
