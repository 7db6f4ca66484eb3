// A program that uses the packages as people do. scripts/lib/check-consumers.mjs compiles and runs it
// with the packed tarballs installed; every line marked as an error must be one.
import {
  ENDPOINT_URL,
  findEntry,
  isProfileKey,
  parseSharedConfig,
  type ProfileKey,
  type ServiceKey,
  serviceKeys,
} from '@ep/config';
import { endpointFor, type EndpointParams, isEndpointError, partitionOf } from '@ep/endpoints';
import { sqs } from '@ep/endpoints/services';
import { AWS_ENDPOINT_URL_SFN, type EnvVar, envVarOf, suggestEnvVar } from '@ep/env';
import '@ep/env/global';
import {
  type CatalogData,
  CLOUDWATCH_LOGS,
  type Identifier,
  identifierOf,
  type ServiceId,
} from '@ep/identifiers';
import { findServices } from '@ep/identifiers/crosswalk';
import data from '@ep/identifiers/data.json' with { type: 'json' };
import { toEnvVar, type ToIdentifier } from '@ep/naming';
import { resolveEndpoint } from '@ep/resolver';
import { resolveHere } from '@ep/resolver/node';

const logs: 'cloudwatch_logs' = CLOUDWATCH_LOGS;
const pca: 'acm_pca' = identifierOf('ACM PCA');
const type: ToIdentifier<'ACM PCA'> = pca;
const stepFunctions: 'AWS_ENDPOINT_URL_SFN' = AWS_ENDPOINT_URL_SFN;
const right: EnvVar = envVarOf('sfn');
const made: 'AWS_ENDPOINT_URL_ACM_PCA' = toEnvVar('ACM PCA');
const key: ServiceKey = logs;
const id: ServiceId = 'CloudWatch Logs';
const profileKey: ProfileKey = ENDPOINT_URL;

// @ts-expect-error -- no tool reads it: the identifier is secrets_manager
const wrong: EnvVar = 'AWS_ENDPOINT_URL_SECRETSMANAGER';
// @ts-expect-error -- the boto3 name is no identifier
const noIdentifier: Identifier = 'logs';
// @ts-expect-error -- no serviceId has a hyphen
const noServiceId: ToIdentifier<'acm-pca'> = 'acm_pca';

const bucket: EndpointParams<'s3'> = { Region: 'eu-west-1', Bucket: 'mine' };
// @ts-expect-error -- SQS knows no buckets
const noQueue: EndpointParams<'sqs'> = { Region: 'eu-west-1', Bucket: 'mine' };
const codeOf = (params: EndpointParams<'sqs'>) => {
  try {
    return sqs(params).url;
  } catch (error) {
    return isEndpointError(error) ? error.code : undefined;
  }
};

// The global types: a right name is known, without an index signature in between.
const known: keyof NodeJS.ProcessEnv = 'AWS_ENDPOINT_URL_SFN';
process.env.AWS_ENDPOINT_URL_SFN = 'http://localhost:8083';
process.env.AWS_USE_FIPS_ENDPOINT = 'true';

const suggested = suggestEnvVar(wrong)[0]?.envVar;
const found = findServices('states')[0]?.identifier;
const config = parseSharedConfig('[default]\nendpoint_url = http://localhost:1234\n', {
  file: 'config',
});
const { url, source } = resolveEndpoint('sfn', { config });
const here: Promise<{ readonly url: string }> = resolveHere('s3', { endpointUrl: 'http://a' });
here.then(
  (answer) => {
    if (answer.url !== 'http://a') throw new Error(answer.url);
  },
  (error: unknown) => {
    throw error;
  },
);
const answers = [
  [type, 'acm_pca'],
  [process.env[known], 'http://localhost:8083'],
  [stepFunctions, right],
  [made, 'AWS_ENDPOINT_URL_ACM_PCA'],
  [serviceKeys.includes(key), true],
  [isProfileKey(profileKey), true],
  [suggested, 'AWS_ENDPOINT_URL_SECRETS_MANAGER'],
  [found, 'sfn'],
  [findEntry(config.profiles.get('default'), 'endpoint_url')?.value, url],
  [`${url} ${String(source.line)}`, 'http://localhost:1234 2'],
  [endpointFor('s3', bucket).url, 'https://mine.s3.eu-west-1.amazonaws.com'],
  [codeOf(noQueue), 'https://sqs.eu-west-1.amazonaws.com'],
  [codeOf({}), 'EP_ENDPOINT_NO_REGION'],
  [partitionOf('cn-north-9')?.name, 'aws-cn'],
  [(data as CatalogData).services.length, serviceKeys.length],
  [`${noServiceId} ${noIdentifier} ${id}`, 'acm_pca logs CloudWatch Logs'],
];
for (const [answer, expected] of answers) {
  if (answer !== expected) throw new Error(`${String(answer)} is not ${String(expected)}`);
}
