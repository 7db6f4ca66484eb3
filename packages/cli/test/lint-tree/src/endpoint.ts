const PREFIX = 'AWS_ENDPOINT_URL_';

/** The endpoint of a service, from AWS_ENDPOINT_URL_<SERVICE> or AWS_ENDPOINT_URL. */
export function endpointOf(service: string): string | undefined {
  return process.env[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] ?? process.env.AWS_ENDPOINT_URL;
}

export const logs = process.env.AWS_ENDPOINT_URL_LOGS ?? process.env['AWS_ENDPOINT_URL_CLOUDWATCH_LOGS'];
export const ddb = process.env.AWS_ENDPOINT_URL_DDB;
export const mine = process.env.MY_AWS_ENDPOINT_URL_LOGS ?? PREFIX + 'X';
