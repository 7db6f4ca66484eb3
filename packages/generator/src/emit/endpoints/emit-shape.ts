import type { Shape } from '../../shapes/share-shapes.js';
import type { OutputFile } from '../../write/output-file.js';
import { type FunctionDeclaration, tsFile } from '../ts-file.js';
import { shareProperties } from './property-code.js';
import { rulesToStatements } from './rule-code.js';
import { ENDPOINT_TYPE, listServices, PARAMS_TYPE, shapeFunction } from './symbols.js';

/** A function for the rules of one shape. It takes the strings that differ between its services. */
export function emitShape(shape: Shape): OutputFile {
  const { name, from } = shapeFunction(shape.name);
  return tsFile(`${from}.ts`, (use) => {
    const makers = shareProperties(shape.rules);
    const rules: FunctionDeclaration = {
      kind: 'function',
      name,
      doc: `The endpoint rules of ${listServices(shape.services)}.`,
      parameters: [
        ['params', `${use(PARAMS_TYPE)}['${shape.name}']`],
        ['service', 'string'],
        ...shape.holes.map((hole) => [hole, 'string'] as const),
      ],
      returns: use(ENDPOINT_TYPE),
      body: rulesToStatements(shape, makers, use),
    };
    return [rules, ...makers.functions];
  });
}
