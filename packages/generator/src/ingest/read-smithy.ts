import { JsonText, skipSpace } from '../json/json-tokens.js';
import {
  readDocument,
  readMembers,
  readValue,
  skipColon,
  skipDocument,
  skipValue,
  walkMembers,
} from '../json/scan-json.js';
import {
  isWanted,
  type OtherwiseNamed,
  type ServiceShape,
  toRules,
  toStatement,
} from './service-shape.js';
import { type FileContent, NO_CONTENT } from './statement.js';

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
  const read = services.map((shape) => [shape, toStatement(shape, place, otherwise)] as const);
  const statements = read.map(([, statement]) => statement);
  return { ...NO_CONTENT, statements, rules: read.flatMap((one) => toRules(...one)) };
}

/** JSON that is no object is no model either, but has to be sound all the same. */
function readOther(text: JsonText): FileContent {
  skipDocument(text);
  return NO_CONTENT;
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
