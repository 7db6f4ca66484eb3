import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a folder of Smithy models that says of every living service what `models/` says, and knows
 * one service more: what AWS would publish on the day that it ships one.
 *
 * @param {string} models the folder `models/`
 * @param {string} target
 * @param {string} shipped the serviceId of the new service
 */
export function writeSmithyArchive(models, target, shipped) {
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(models)) {
    if (!name.endsWith('.json')) continue;
    const { serviceId, retired, sources } = JSON.parse(readFileSync(join(models, name), 'utf8'));
    const facts = sources?.smithy ?? sources?.botocore;
    if (serviceId && retired === null && facts) write(target, serviceId, facts, {});
  }
  const facts = { apiVersion: '2026-11-01', endpointPrefix: squash(shipped), titles: [] };
  write(target, shipped, facts, { 'smithy.rules#endpointRuleSet': ruleSet(squash(shipped)) });
}

/**
 * @param {string} target
 * @param {string} serviceId
 * @param {Readonly<Record<string, any>>} facts
 * @param {object} more
 */
function write(target, serviceId, facts, more) {
  const { apiVersion, endpointPrefix, arnNamespace, signingName, protocol, titles } = facts;
  const traits = {
    'aws.api#service': { sdkId: serviceId, endpointPrefix, arnNamespace },
    ...(signingName && { 'aws.auth#sigv4': { name: signingName } }),
    ...(protocol && { [`aws.protocols#${protocol}`]: {} }),
    ...(titles[0] && { 'smithy.api#title': titles[0] }),
    ...more,
  };
  const name = squash(serviceId);
  const shapes = {
    [`com.example.${name}#Service`]: { type: 'service', version: apiVersion, traits },
  };
  writeFileSync(join(target, `${name}.json`), JSON.stringify({ smithy: '2.0', shapes }));
}

/** @param {string} prefix */
function ruleSet(prefix) {
  const url = `https://${prefix}.{Region}.example.com`;
  return {
    version: '1.0',
    parameters: {
      Region: { type: 'String', builtIn: 'AWS::Region', required: true, documentation: 'Where' },
    },
    rules: [{ type: 'endpoint', conditions: [], endpoint: { url, properties: {}, headers: {} } }],
  };
}

/** @param {string} serviceId */
function squash(serviceId) {
  return serviceId.replaceAll(' ', '').toLowerCase();
}
