import { toNotation } from '../rules/notation.js';
import { FormatError, readText } from './format-error.js';
import { readRuleSet } from './read-rule-set.js';
import type { RulesStatement, SmithyFacts, Statement } from './statement.js';

const SERVICE = 'aws.api#service';
const SIGV4 = 'aws.auth#sigv4';
const TITLE = 'smithy.api#title';
const RULES = 'smithy.rules#endpointRuleSet';
const PROTOCOLS = 'aws.protocols#';

/** What a Smithy model says of a service, with the traits that are wanted. */
export interface ServiceShape {
  readonly id: string;
  version?: string;
  readonly traits: Record<string, unknown>;
}

/** The serviceId of a service shape that says none, if it has one. */
export type OtherwiseNamed = (shapeId: string) => string | undefined;

/** Whether a trait of a service says something of its names or endpoints. */
export function isWanted(trait: string): boolean {
  return (
    trait === RULES || trait === SERVICE || trait === SIGV4 || trait === TITLE || isProtocol(trait)
  );
}

/** `awsQueryCompatible` stands among the protocols and is only a switch of another one. */
function isProtocol(trait: string): boolean {
  return trait.startsWith(PROTOCOLS) && trait !== `${PROTOCOLS}awsQueryCompatible`;
}

/**
 * What a service shape says of its names.
 *
 * @throws FormatError where it has no serviceId
 */
export function toStatement(
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

/** The endpoint rules of a service shape, under the serviceId of its statement; none where it has none. */
export function toRules(
  { traits, version }: ServiceShape,
  { serviceId, place }: Statement,
): RulesStatement[] {
  const rule = traits[RULES];
  if (rule === undefined) return [];
  const rules = toNotation(readRuleSet(rule));
  return [{ kind: 'smithy', serviceId, place, apiVersion: version ?? '', rules }];
}
