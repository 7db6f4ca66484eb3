import { by, groupBy } from '../../collections.js';
import type { Parameter } from '../../rules/rule-set.js';
import type { ServiceRules } from '../../shapes/share-shapes.js';
import type { OutputFile } from '../../write/output-file.js';
import { addConst, literal, tsFile } from '../ts-file.js';
import { ENDPOINTS_FOLDER } from './folder.js';

/**
 * The names and kinds of every service's parameters, for programs that ask at run time. Most services
 * have the same ones: theirs is the row that names no service.
 */
export function emitParameterSets(services: readonly ServiceRules[]): OutputFile {
  const groups = [...groupBy(services, keyOf).values()].toSorted((a, b) => b.length - a.length);
  const rows = groups.map((group, i) => {
    const { parameters = [] } = group[0]?.ruleSet ?? {};
    const named = (kind: Parameter['type']) => namesOf(parameters, kind);
    const members = i === 0 ? [] : group.map(({ identifier }) => identifier);
    return [members, named('string'), named('boolean'), named('stringArray')] as const;
  });
  return tsFile(`${ENDPOINTS_FOLDER}/parameter-sets.ts`, (file) => {
    addConst(file, {
      name: 'parameterSets',
      type: TYPE,
      initializer: literal(rows),
      doc: 'Services, and their parameters by kind; the first row is that of all other services.',
    });
  });
}

const TYPE =
  'readonly (readonly [services: readonly string[], strings: readonly string[], booleans: readonly string[], stringArrays: readonly string[]])[]';

function namesOf(parameters: readonly Parameter[], kind: Parameter['type']): string[] {
  return parameters
    .filter(({ type }) => type === kind)
    .map(({ name }) => name)
    .toSorted();
}

function keyOf({ ruleSet: { parameters } }: ServiceRules): string {
  const pairs = parameters.toSorted(by(({ name }) => name)).map(({ name, type }) => [name, type]);
  return JSON.stringify(pairs);
}
