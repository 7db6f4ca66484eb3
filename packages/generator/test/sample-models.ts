import type {
  BotocoreFacts,
  Lifetime,
  ModelKind,
  SmithyFacts,
  SourceKind,
  Statement,
} from '../src/ingest/statement.js';
import type { SourceReading } from '../src/ingest/read-sources.js';
import type { RuleSetNotation } from '../src/rules/notation.js';

/** The text of a botocore service model; `metadata` replaces what is said by default. */
export function botocoreModel(serviceId: string, metadata: object = {}): string {
  const said = {
    apiVersion: '2020-01-01',
    endpointPrefix: serviceId.toLowerCase().replaceAll(' ', '-'),
    protocol: 'json',
    serviceFullName: `Amazon ${serviceId}`,
    serviceId,
    ...metadata,
  };
  return JSON.stringify({ version: '2.0', metadata: said, operations: {}, shapes: {} });
}

/** Where a botocore model of a client lies below a `data` folder. */
export function botocorePath(client: string, apiVersion = '2020-01-01'): string {
  return `${client}/${apiVersion}/service-2.json`;
}

/** A Smithy service shape; `traits` are added to the trait that names the service. */
export function serviceShape(sdkId: string, traits: object = {}): object {
  return {
    type: 'service',
    version: '2020-01-01',
    traits: { 'aws.api#service': { sdkId }, ...traits },
  };
}

/** Endpoint rules as AWS publishes them: every region has its endpoint at `url`. */
export function ruleSet(url: string): object {
  return {
    version: '1.0',
    parameters: {
      Region: { builtIn: 'AWS::Region', required: true, documentation: 'Where', type: 'String' },
    },
    rules: [{ conditions: [], endpoint: { url, properties: {}, headers: {} }, type: 'endpoint' }],
  };
}

/** What {@link ruleSet} is in the notation of `models/rules/`. */
export function ruleSetNotation(url: string): RuleSetNotation {
  const region = { type: 'string', builtIn: 'AWS::Region', required: true } as const;
  return { parameters: { Region: region }, rules: [{ url }] };
}

/** The text of a Smithy model with these shapes, by their ids. */
export function smithyModel(shapes: object): string {
  return JSON.stringify({ smithy: '2.0', metadata: {}, shapes });
}

/** What botocore says of one service. */
export function botocoreStatement(
  serviceId: string,
  facts: Partial<BotocoreFacts> = {},
): Statement {
  const client = serviceId.toLowerCase().replaceAll(' ', '-');
  return {
    kind: 'botocore',
    serviceId,
    place: `data/${botocorePath(client)}`,
    facts: {
      clients: [client],
      apiVersion: '2020-01-01',
      endpointPrefix: client,
      protocol: 'json',
      titles: [],
      ...facts,
    },
  };
}

/** What a Smithy model says of one service. */
export function smithyStatement(
  serviceId: string,
  facts: Partial<SmithyFacts> = {},
  place = `models/${serviceId}.json`,
): Statement {
  return {
    kind: 'smithy',
    serviceId,
    place,
    facts: { apiVersion: '2020-01-01', titles: [], ...facts },
  };
}

/** What a history says of one service. */
export function historyStatement(serviceId: string, lifetime: Lifetime): Statement {
  const facts = { clients: [serviceId.toLowerCase()], apiVersions: ['2020-01-01'] };
  return { kind: 'history', serviceId, place: 'history.json entry 1', facts, lifetime };
}

/** A source that was read on `date`. */
export function reading(
  kind: SourceKind,
  date: string | null,
  statements: readonly Statement[],
): SourceReading {
  const record = { kind, origin: kind, version: null, date, files: 1, bytes: 1, sha256: 'ab' };
  return { record, statements, rules: [], partitions: [] };
}

/** Two sources of one service that agree. */
export function agreeing(serviceId: string, date: string): SourceReading[] {
  const kinds: readonly ModelKind[] = ['botocore', 'smithy'];
  return kinds.map((kind) =>
    reading(kind, date, [
      kind === 'botocore' ? botocoreStatement(serviceId) : smithyStatement(serviceId),
    ]),
  );
}
