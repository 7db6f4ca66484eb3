import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { JVM_PROPERTY_PREFIX, toGoModule, toJsPackage, toJvmProperty } from './sdk-names.js';
import { squash } from './squash.js';

const serviceIds = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,8}( [A-Za-z0-9]{1,8}){0,4}$/);

describe('toJsPackage', () => {
  it.each([
    ['CloudWatch Logs', '@aws-sdk/client-cloudwatch-logs'],
    ['SFN', '@aws-sdk/client-sfn'],
    ['Elastic Load Balancing v2', '@aws-sdk/client-elastic-load-balancing-v2'],
    ['Lex Runtime V2', '@aws-sdk/client-lex-runtime-v2'],
  ])('makes of %s %s', (serviceId, name) => {
    expect(toJsPackage(serviceId)).toBe(name);
  });

  it('keeps the words apart', () => {
    fc.assert(
      fc.property(serviceIds, (serviceId) => {
        const name: string = toJsPackage(serviceId);
        expect(name).toMatch(/^@aws-sdk\/client-[a-z0-9-]+$/);
        expect(name.slice('@aws-sdk/client-'.length).split('-')).toEqual(
          serviceId.toLowerCase().split(' '),
        );
      }),
    );
  });
});

describe('toGoModule', () => {
  it.each([
    ['CloudWatch Logs', 'cloudwatchlogs'],
    ['SFN', 'sfn'],
    ['Elastic Load Balancing v2', 'elasticloadbalancingv2'],
    ['IoT 1Click Devices Service', 'iot1clickdevicesservice'],
  ])('makes of %s %s', (serviceId, name) => {
    expect(toGoModule(serviceId)).toBe(name);
  });

  it('drops the spaces and nothing else', () => {
    fc.assert(
      fc.property(serviceIds, (serviceId) => {
        expect(toGoModule(serviceId)).toBe(serviceId.split(' ').join('').toLowerCase());
      }),
    );
  });
});

describe('toJvmProperty', () => {
  // The second column is the name of the client class in the AWS SDK for Java 2.x, less `Client`.
  it.each([
    ['SFN', 'Sfn'],
    ['S3', 'S3'],
    ['EC2', 'Ec2'],
    ['ACM PCA', 'AcmPca'],
    ['DynamoDB', 'DynamoDb'],
    ['DocDB', 'DocDb'],
    ['CloudWatch Logs', 'CloudWatchLogs'],
    ['CloudHSM V2', 'CloudHsmV2'],
    ['SESv2', 'SesV2'],
    ['WAFV2', 'Wafv2'],
    ['WAF Regional', 'WafRegional'],
    ['ApiGatewayV2', 'ApiGatewayV2'],
    ['ApiGatewayManagementApi', 'ApiGatewayManagementApi'],
    ['Elastic Load Balancing v2', 'ElasticLoadBalancingV2'],
    ['Kinesis Analytics V2', 'KinesisAnalyticsV2'],
    ['Lex Runtime V2', 'LexRuntimeV2'],
    ['Pinpoint SMS Voice V2', 'PinpointSmsVoiceV2'],
    ['Config Service', 'Config'],
    ['Directory Service', 'Directory'],
    ['Database Migration Service', 'DatabaseMigration'],
    ['Cost and Usage Report Service', 'CostAndUsageReport'],
    ['Service Catalog', 'ServiceCatalog'],
    ['IoT', 'Iot'],
    ['IoTSiteWise', 'IoTSiteWise'],
    ['IoT 1Click Devices Service', 'Iot1ClickDevices'],
    ['Route 53', 'Route53'],
    ['Route53Resolver', 'Route53Resolver'],
    ['CodeStar connections', 'CodeStarConnections'],
    ['XRay', 'XRay'],
    ['MTurk', 'MTurk'],
    ['b2bi', 'B2Bi'],
    ['ivs', 'Ivs'],
    ['IVS RealTime', 'IvsRealTime'],
    ['AIOps', 'AiOps'],
  ])('makes of %s aws.endpointUrl%s', (serviceId, name) => {
    expect(toJvmProperty(serviceId)).toBe(`aws.endpointUrl${name}`);
  });

  it('is the prefix and a capitalized name whose letters are the serviceId’s', () => {
    fc.assert(
      fc.property(serviceIds, (serviceId) => {
        fc.pre(!/^(?:amazon|aws)|service$/i.test(serviceId));
        const name = toJvmProperty(serviceId).slice(JVM_PROPERTY_PREFIX.length);
        expect(name).toMatch(/^[A-Z][A-Za-z0-9]*$/);
        expect(squash(name)).toBe(squash(serviceId));
      }),
    );
  });
});

describe.each([
  ['toJsPackage', toJsPackage],
  ['toGoModule', toGoModule],
  ['toJvmProperty', toJvmProperty],
] as const)('%s', (_name, convert: (serviceId: string) => string) => {
  it.each(['', 'acm-pca', 'acm_pca', ' ACM', '1st', '__proto__'])('refuses %j', (value) => {
    expect(() => convert(value)).toThrow(
      expect.objectContaining({ code: 'EP_NAMING_SERVICE_ID', value }),
    );
  });
});
