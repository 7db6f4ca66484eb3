import type { Catalog, Service } from '../catalog/catalog.js';
import type { OutputFile } from '../write/output-file.js';
import { describerOf } from './describe-service.js';
import { union } from './printable.js';
import { tsFile } from './ts-file.js';

const FOLDER = 'packages/env/src/generated';

/** `@ep/env`: a constant for each variable, and a type for `process.env` that has them all. */
export function emitEnv(catalog: Catalog): OutputFile[] {
  return [emitConstants(catalog), emitProcessEnv(catalog)];
}

const nameOf = ({ envVar }: Service): string => envVar;

function emitConstants({ services }: Catalog): OutputFile {
  const describe = describerOf(
    { services },
    { what: 'Sets the endpoint', nameOf, withSince: true },
  );
  return tsFile(`${FOLDER}/env-vars.ts`, () => [
    ...services.map((service) => ({
      kind: 'const' as const,
      name: service.envVar,
      doc: describe(service),
      value: service.envVar,
    })),
    {
      kind: 'type',
      name: 'EnvVar',
      doc: "The environment variable that sets one service's endpoint.",
      type: union(services.map(nameOf)),
    },
  ]);
}

function emitProcessEnv({ services }: Catalog): OutputFile {
  const describe = describerOf({ services }, { what: 'The endpoint URL', nameOf });
  return tsFile(`${FOLDER}/process-env.ts`, () => [
    {
      kind: 'interface',
      name: 'ServiceEnvVars',
      doc: "Every service's variable, as an environment has it: a URL, or not set.",
      members: services.map((service) => ({
        name: service.envVar,
        type: 'string',
        isOptional: true,
        doc: describe(service),
      })),
    },
  ]);
}
