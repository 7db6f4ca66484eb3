import { basename, dirname, resolve } from 'node:path';

import { JsonText } from '../json/json-tokens.js';
import { parseJson, readDocument, readValue, skipValue } from '../json/scan-json.js';
import { unique } from '../collections.js';
import { toNotation } from '../rules/notation.js';
import { FormatError, readText } from './format-error.js';
import { isPartitions, readPartitions } from './read-partitions.js';
import { readRuleSet } from './read-rule-set.js';
import { type FileContent, NO_CONTENT, type Statement } from './statement.js';

/** Whether a file of this name holds a botocore service model. */
export function isBotocoreModel(name: string): boolean {
  return name === 'service-2.json' || name === 'service-2.json.gz';
}

/** Whether a file of this name holds the endpoint rules of a botocore client. */
export function isBotocoreRuleSet(name: string): boolean {
  return name === 'endpoint-rule-set-1.json' || name === 'endpoint-rule-set-1.json.gz';
}

/** The client that a botocore model belongs to: `sqs` of `data/sqs/2012-11-05/service-2.json`. */
export function clientOf(path: string): string {
  return basename(dirname(dirname(resolve(path))));
}

/** The API version of a botocore model: `2012-11-05` of `data/sqs/2012-11-05/service-2.json`. */
export function apiVersionOf(path: string): string {
  return basename(dirname(resolve(path)));
}

/** What one file of botocore's data folder says. */
export function readBotocore(bytes: Buffer, place: string): FileContent {
  const name = basename(place);
  if (isPartitions(name)) return { ...NO_CONTENT, partitions: readPartitions(bytes) };
  if (!isBotocoreRuleSet(name)) return { ...NO_CONTENT, statements: readModel(bytes, place) };
  const rules = toNotation(readRuleSet(parseJson(bytes)));
  const [client, apiVersion] = [clientOf(place), apiVersionOf(place)];
  return { ...NO_CONTENT, clientRules: [{ kind: 'botocore', client, place, apiVersion, rules }] };
}

/** What one `service-2.json` says of its service. */
function readModel(bytes: Buffer, place: string): Statement[] {
  const text = new JsonText(bytes);
  let metadata: unknown;
  readDocument(text, (key, at) =>
    key === 'metadata' ? readValue(text, at, (value) => (metadata = value)) : skipValue(text, at),
  );
  if (typeof metadata !== 'object' || metadata === null) {
    throw new FormatError('has no "metadata" object, so it is no botocore service model');
  }
  const said = (key: string) => readText(metadata as Record<string, unknown>, key);
  const [serviceId, endpointPrefix, protocol] = [
    said('serviceId'),
    said('endpointPrefix'),
    said('protocol'),
  ];
  const signingName = said('signingName');
  if (!serviceId) throw new FormatError('has no metadata.serviceId', 'EP_INGEST_NO_SERVICE_ID');
  if (!endpointPrefix) throw new FormatError('has no metadata.endpointPrefix');
  if (!protocol) throw new FormatError('has no metadata.protocol');
  const facts = {
    clients: [clientOf(place)],
    apiVersion: said('apiVersion') ?? apiVersionOf(place),
    endpointPrefix,
    ...(signingName && signingName !== endpointPrefix && { signingName }),
    protocol,
    titles: unique([said('serviceFullName'), said('serviceAbbreviation')]),
  };
  return [{ kind: 'botocore', serviceId, place, facts }];
}
