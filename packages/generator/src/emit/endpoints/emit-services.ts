import { VariableDeclarationKind } from 'ts-morph';

import type { Catalog } from '../../catalog/catalog.js';
import type { ServiceRules, Shape } from '../../shapes/share-shapes.js';
import type { OutputFile } from '../../write/output-file.js';
import { by } from '../../collections.js';
import { describeService } from '../describe-service.js';
import { tsFile } from '../ts-file.js';
import { functionOf } from './emit-shape.js';
import { ENDPOINTS_FOLDER } from './folder.js';

/** A function a service, each exported alone, so that a bundler drops the others. */
export function emitServices({ services }: Catalog, shapes: readonly Shape[]): OutputFile {
  const byIdentifier = new Map(services.map((service) => [service.identifier, service]));
  return tsFile(`${ENDPOINTS_FOLDER}/services.ts`, (file) => {
    file.addImportDeclaration({
      isTypeOnly: true,
      moduleSpecifier: '../runtime/endpoint.js',
      namedImports: ['Endpoint'],
    });
    file.addImportDeclaration({
      isTypeOnly: true,
      moduleSpecifier: './params.js',
      namedImports: ['ParamsByIdentifier'],
    });
    file.addImportDeclarations(
      shapes.map(({ name }) => ({
        moduleSpecifier: `./shapes/${name}.js`,
        namedImports: [functionOf({ name })],
      })),
    );
    const shaped = shapes.flatMap((shape) =>
      shape.services.map((service) => ({ ...service, shape: shape.name })),
    );
    file.addFunctions(
      shaped.toSorted(by(({ identifier }) => identifier)).map(({ identifier, texts, shape }) => {
        const service = byIdentifier.get(identifier);
        const args = [identifier, ...texts].map((text) => JSON.stringify(text)).join(', ');
        return {
          name: identifier,
          isExported: true,
          parameters: [{ name: 'params', type: `ParamsByIdentifier['${identifier}']` }],
          returnType: 'Endpoint',
          statements: `return ${functionOf({ name: shape })}(params, ${args});`,
          docs: service ? [describeService(service, 'The endpoint')] : [],
        };
      }),
    );
  });
}

/** All of them by identifier. */
export function emitTable(services: readonly ServiceRules[]): OutputFile {
  return tsFile(`${ENDPOINTS_FOLDER}/table.ts`, (file) => {
    const names = services.map(({ identifier }) => identifier);
    file.addImportDeclaration({ moduleSpecifier: './services.js', namedImports: names });
    file.addVariableStatement({
      declarationKind: VariableDeclarationKind.Const,
      isExported: true,
      declarations: [{ name: 'table', initializer: `{ ${names.join(', ')} }` }],
      docs: ['The function of every service that has endpoint rules, by identifier.'],
    });
  });
}
