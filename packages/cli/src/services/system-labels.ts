import type { NamingSystem } from '@ep/identifiers/crosswalk';

/** What each system's name of a service is called in words. */
export const systemLabels: Readonly<Record<NamingSystem, string>> = {
  identifier: 'identifier',
  serviceId: 'serviceId',
  envVar: 'environment variable',
  jvmProperty: 'JVM system property',
  boto3: 'boto3 client',
  cli: 'AWS CLI command',
  jsPackage: 'SDK for JavaScript package',
  goModule: 'SDK for Go module',
  title: 'name in full',
  endpointPrefix: 'endpoint prefix',
  signingName: 'signing name',
  arnNamespace: 'ARN namespace',
  alias: 'alias',
};
