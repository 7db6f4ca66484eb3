import type { Run } from '@ep/command-line';

import { toServices } from '../../services/to-service.js';
import { assertUrl } from '../../url/endpoint-url.js';
import { QUOTES } from './quote.js';

/** A target for which `ep env` writes variables. */
export type EnvFormat = keyof typeof QUOTES | 'json';

/** A variable and its value. */
export interface Variable {
  readonly name: string;
  readonly value: string;
}

/** `ep env SERVICE… --url URL`: the variables that set the endpoint of services. */
export const run: Run = async ({ stdout, stderr }, args) => {
  const url = args.required('url');
  const format = (args.value('format') ?? 'sh') as EnvFormat; // the definition has the choices
  const services = await toServices(args.operands, stderr);
  const identifiers = services.map(({ identifier }) => identifier);
  assertUrl(url, identifiers);
  const variables = services.map(({ envVar }) => ({ name: envVar, value: url }));
  stdout.write(formatVariables(format, variables));
  return 0;
};

/**
 * The variables as a target takes them, each on a line of its own; for `json`, as one object.
 *
 * @param variables without line ends or other control characters in them
 * @throws CliError `EP_CLI_UNQUOTABLE` where the target cannot hold a value
 * @example
 * ```ts
 * formatVariables('sh', [{ name: 'AWS_ENDPOINT_URL_S3', value: 'http://localhost:4566' }]);
 * // "export AWS_ENDPOINT_URL_S3='http://localhost:4566'\n"
 * ```
 */
export function formatVariables(format: EnvFormat, variables: readonly Variable[]): string {
  if (format === 'json') {
    const object = Object.fromEntries(variables.map(({ name, value }) => [name, value]));
    return `${JSON.stringify(object, null, 2)}\n`;
  }
  return variables.map(({ name, value }) => `${QUOTES[format](name, value)}\n`).join('');
}
