import { JsonText } from '../json/json-text.js';
import {
  readDocument,
  readMembers,
  readValue,
  skipDocument,
  walkMembers,
} from '../json/scan-json.js';
import { skipSpace } from '../json/skip-space.js';
import { skipColon, skipValue } from '../json/skip-value.js';
import { toNotation } from '../rules/notation.js';
import { FormatError, readText } from './format-error.js';
import { readRuleSet } from './read-rule-set.js';
import { type FileContent, NO_CONTENT, type SmithyFacts, type Statement } from './statement.js';

const SERVICE = 'aws.api#service';
const SIGV4 = 'aws.auth#sigv4';
const TITLE = 'smithy.api#title';
const RULES = 'smithy.rules#endpointRuleSet';
const PROTOCOLS = 'aws.protocols#';
const TYPE = '"type"';
const OF_SERVICE = '"service"';

/** Whether a file of this name can hold a Smithy model. */
export function isSmithyModel(name: string): boolean {
  return name.endsWith('.json') || name.endsWith('.json.gz');
}

/**
 * What one file of Smithy's JSON AST says of the services in it. A file without a `smithy` version
 * is some other JSON, and one without a service shape holds shapes for others: neither says anything.
 */
export function readSmithy(bytes: Buffer, place: string): FileContent {
  return readServices(bytes, place, () => undefined);
}

/**
 * The same of models that are not AWS's: a service that says no serviceId has the name of its
 * shape for one, as Smithy names a client that has nothing else to go by.
 *
 * @example
 * `com.acme.billing#Invoices` without the trait `aws.api#service` has the serviceId `Invoices`.
 */
export function readSmithyByShape(bytes: Buffer, place: string): FileContent {
  return readServices(bytes, place, (id) => id.slice(id.indexOf('#') + 1));
}

/** The serviceId of a service shape that says none, if it has one. */
type OtherwiseNamed = (shapeId: string) => string | undefined;

function readServices(bytes: Buffer, place: string, otherwise: OtherwiseNamed): FileContent {
  const text = new JsonText(bytes);
  if (!text.has('{', skipSpace(text, 0))) return readOther(text);
  const services: ServiceShape[] = [];
  let isModel = false;
  readDocument(text, (key, at) => {
    if (key === 'smithy') isModel = true;
    return key === 'shapes' && text.has('{', at)
      ? walkMembers(text, at, (shape, id, idEnd) =>
          isServiceShape(text, shape)
            ? readShape(text, text.parse(id, idEnd) as string, shape, services)
            : skipValue(text, shape),
        )
      : skipValue(text, at);
  });
  if (!isModel) return NO_CONTENT;
  const statements = services.map((shape) => toStatement(shape, place, otherwise));
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

/** JSON that is no object is no model either, but has to be sound all the same. */
function readOther(text: JsonText): FileContent {
  skipDocument(text);
  return NO_CONTENT;
}

interface ServiceShape {
  readonly id: string;
  version?: string;
  readonly traits: Record<string, unknown>;
}

function readShape(text: JsonText, id: string, at: number, services: ServiceShape[]): number {
  const shape: ServiceShape = { id, traits: {} };
  services.push(shape);
  return readMembers(text, at, (key, value) => {
    if (key === 'version')
      return readValue(text, value, (version) => (shape.version = String(version)));
    if (key !== 'traits') return skipValue(text, value);
    return readMembers(text, value, (trait, content) =>
      isWanted(trait)
        ? readValue(text, content, (parsed) => (shape.traits[trait] = parsed))
        : skipValue(text, content),
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
function isServiceShape(text: JsonText, at: number): boolean {
  if (!text.has('{', at)) return false;
  const first = skipSpace(text, at + 1);
  if (text.has(TYPE, first)) return text.has(OF_SERVICE, skipColon(text, first + TYPE.length));
  let type: unknown;
  readMembers(text, at, (key, value) =>
    key === 'type' ? readValue(text, value, (parsed) => (type = parsed)) : skipValue(text, value),
  );
  return type === 'service';
}

function toStatement(
  { id, version, traits }: ServiceShape,
  place: string,
  otherwise: OtherwiseNamed,
): Statement {
  const service = (traits[SERVICE] ?? {}) as Record<string, unknown>;
  const serviceId = readText(service, 'sdkId') ?? otherwise(id);
  if (!serviceId) {
    throw new FormatError(
      `its service ${id} has no ${SERVICE}.sdkId, which is the serviceId`,
      'EP_INGEST_NO_SERVICE_ID',
    );
  }
  const endpointPrefix = readText(service, 'endpointPrefix');
  const arnNamespace = readText(service, 'arnNamespace');
  const signingName = readText((traits[SIGV4] ?? {}) as Record<string, unknown>, 'name');
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
