import { VariableDeclarationKind } from 'ts-morph';

import type { Catalog, Service } from '../catalog/catalog.js';
import type { OutputFile } from '../write/output-file.js';
import { describerOf } from './describe-service.js';
import { literal, tsFile, union } from './ts-file.js';

const FOLDER = 'packages/env/src/generated';

/** `@ep/env`: a constant a variable, and `process.env` that knows them. */
export function emitEnv(catalog: Catalog): OutputFile[] {
  return [emitConstants(catalog), emitProcessEnv(catalog)];
}

const nameOf = ({ envVar }: Service): string => envVar;

function emitConstants({ services }: Catalog): OutputFile {
  const describe = describerOf(
    { services },
    { what: 'Sets the endpoint', nameOf, withSince: true },
  );
  return tsFile(`${FOLDER}/env-vars.ts`, (file) => {
    file.addVariableStatements(
      services.map((service) => ({
        declarationKind: VariableDeclarationKind.Const,
        isExported: true,
        declarations: [{ name: service.envVar, initializer: literal(service.envVar) }],
        docs: [describe(service)],
      })),
    );
    file.addTypeAlias({
      name: 'EnvVar',
      isExported: true,
      type: union(services.map(nameOf)),
      docs: ["The environment variable that sets one service's endpoint."],
    });
  });
}

function emitProcessEnv({ services }: Catalog): OutputFile {
  const describe = describerOf({ services }, { what: 'The endpoint URL', nameOf });
  return tsFile(`${FOLDER}/process-env.ts`, (file) => {
    file.addInterface({
      name: 'ServiceEnvVars',
      isExported: true,
      docs: ["Every service's variable, as an environment has it: a URL, or not set."],
      properties: services.map((service) => ({
        name: service.envVar,
        type: 'string',
        hasQuestionToken: true,
        docs: [describe(service)],
      })),
    });
  });
}
