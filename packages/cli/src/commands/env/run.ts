import type { Run } from '@ep/command-line';

import { CliError } from '../../cli-error.js';
import { toServices } from '../../services/to-service.js';
import { assertUrl } from '../../url/endpoint-url.js';
import { type EnvFormat, formatVariables, type Variable } from './env-formats.js';
import { isUnquotableError } from './unquotable.js';

/** `ep env SERVICE… --url URL`: the variables that set the endpoint of services. */
export const run: Run = async ({ stdout, stderr }, args) => {
  const url = args.required('url');
  const format = (args.value('format') ?? 'sh') as EnvFormat; // the definition has the choices
  const services = await toServices(args.operands, stderr);
  assertUrl(
    url,
    services.map(({ identifier }) => identifier),
  );
  stdout.write(
    write(
      format,
      services.map(({ envVar }) => ({ name: envVar, value: url })),
    ),
  );
  return 0;
};

function write(format: EnvFormat, variables: readonly Variable[]): string {
  try {
    return formatVariables(format, variables);
  } catch (error) {
    if (!isUnquotableError(error)) throw error;
    throw new CliError('EP_CLI_UNQUOTABLE', error.message, error.fix);
  }
}
