import { readDocument, readMembers, readValue, skipValue } from '../json/scan-json.js';
import { toNotation } from '../rules/notation.js';
import { FormatError } from './format-error.js';
import { readRuleSet } from './read-rule-set.js';
import { type FileContent, NO_CONTENT, type SmithyFacts, type Statement } from './statement.js';

const SERVICE = 'aws.api#service';
const SIGV4 = 'aws.auth#sigv4';
const TITLE = 'smithy.api#title';
const RULES = 'smithy.rules#endpointRuleSet';
const PROTOCOLS = 'aws.protocols#';

/** Whether a file of this name can hold a Smithy model. */
export function isSmithyModel(name: string): boolean {
  return name.endsWith('.json') || name.endsWith('.json.gz');
}

/**
 * What one file of Smithy's JSON AST says of the services in it. A file without a `smithy` version
 * is some other JSON, and one without a service shape holds shapes for others: neither says anything.
 */
export function readSmithy(bytes: Buffer, place: string): FileContent {
  const services: ServiceShape[] = [];
  let isModel = false;
  readDocument(bytes, (key, at) => {
    if (key === 'smithy') isModel = true;
    return key === 'shapes' && startsObject(bytes, at)
      ? readMembers(bytes, at, (id, shape) => readShape(bytes, id, shape, services))
      : skipValue(bytes, at);
  });
  if (!isModel) return NO_CONTENT;
  const statements = services.map((shape) => toStatement(shape, place));
  const rules = services.flatMap(({ traits, version }, i) => {
    const [rule, serviceId] = [traits[RULES], statements[i]?.serviceId];
    if (rule === undefined || serviceId === undefined) return [];
    const notation = toNotation(readRuleSet(rule));
    return [
      { kind: 'smithy' as const, serviceId, place, apiVersion: version ?? '', rules: notation },
    ];
  });
  return { ...NO_CONTENT, statements, rules };
}

interface ServiceShape {
  readonly id: string;
  version?: string;
  readonly traits: Record<string, unknown>;
}

function readShape(bytes: Buffer, id: string, at: number, services: ServiceShape[]): number {
  if (!isServiceShape(bytes, at)) return skipValue(bytes, at);
  const shape: ServiceShape = { id, traits: {} };
  services.push(shape);
  return readMembers(bytes, at, (key, value) => {
    if (key === 'version')
      return readValue(bytes, value, (version) => (shape.version = String(version)));
    if (key !== 'traits') return skipValue(bytes, value);
    return readMembers(bytes, value, (trait, content) =>
      isWanted(trait)
        ? readValue(bytes, content, (parsed) => (shape.traits[trait] = parsed))
        : skipValue(bytes, content),
    );
  });
}

function isWanted(trait: string): boolean {
  return (
    trait === RULES || trait === SERVICE || trait === SIGV4 || trait === TITLE || isProtocol(trait)
  );
}

/** `awsQueryCompatible` stands among the protocols and is only a switch of another one. */
function isProtocol(trait: string): boolean {
  return trait.startsWith(PROTOCOLS) && trait !== `${PROTOCOLS}awsQueryCompatible`;
}

/**
 * Whether the shape that starts at `at` is a service. Its type comes first in every model that AWS
 * publishes, so a look at the first bytes settles almost every shape; the rest are walked through.
 */
function isServiceShape(bytes: Buffer, at: number): boolean {
  const [, first] = /^\{\s*"type"\s*:\s*"(\w+)"/.exec(bytes.toString('latin1', at, at + 64)) ?? [];
  if (first !== undefined) return first === 'service';
  if (!startsObject(bytes, at)) return false;
  let type: unknown;
  readMembers(bytes, at, (key, value) =>
    key === 'type' ? readValue(bytes, value, (parsed) => (type = parsed)) : skipValue(bytes, value),
  );
  return type === 'service';
}

function startsObject(bytes: Buffer, at: number): boolean {
  return bytes[at] === 0x7b;
}

function toStatement({ id, version, traits }: ServiceShape, place: string): Statement {
  const service = (traits[SERVICE] ?? {}) as Record<string, string | undefined>;
  const serviceId = service['sdkId'];
  if (!serviceId) {
    throw new FormatError(
      `its service ${id} has no ${SERVICE}.sdkId, which is the serviceId`,
      'EP_INGEST_NO_SERVICE_ID',
    );
  }
  const { endpointPrefix, arnNamespace } = service;
  const signingName = (traits[SIGV4] as { name?: string } | undefined)?.name;
  const protocol = Object.keys(traits).find(isProtocol);
  const title = traits[TITLE];
  const facts: SmithyFacts = {
    apiVersion: version ?? '',
    ...(endpointPrefix && { endpointPrefix }),
    ...(signingName && { signingName }),
    ...(arnNamespace && { arnNamespace }),
    ...(protocol && { protocol: protocol.slice(PROTOCOLS.length) }),
    titles: typeof title === 'string' ? [title] : [],
  };
  return { kind: 'smithy', serviceId, place, facts };
}
