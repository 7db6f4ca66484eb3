import { by, byCodeUnit, unique } from '../collections.js';
import type { BotocoreFacts, ModelKind, SourceKind, Statement } from '../ingest/statement.js';
import type { ModelSources } from '../models/model.js';
import type { Problem } from '../problem.js';

/**
 * The facts of all statements on one service, one set a kind. Of two models of one kind, the one of
 * the newer API version speaks; botocore's clients are kept of all.
 *
 * @param problems gets `EP_INGEST_TWICE` where two Smithy models are of one version
 */
export function mergeFacts(said: readonly Statement[], problems: Problem[]): ModelSources {
  const smithyModels = newestLast(ofKind(said, 'smithy'));
  reportTwins(smithyModels, problems);
  const botocore = joinClients(newestLast(ofKind(said, 'botocore')));
  const smithy = smithyModels.at(-1)?.facts;
  const history = ofKind(said, 'history').at(-1)?.facts;
  const documented = ofKind(said, 'documented').at(-1)?.facts;
  return {
    ...(botocore && { botocore }),
    ...(smithy && { smithy }),
    ...(history && { history }),
    ...(documented && { documented }),
  };
}

type Of<K extends SourceKind> = Extract<Statement, { readonly kind: K }>;

function ofKind<K extends SourceKind>(said: readonly Statement[], kind: K): Of<K>[] {
  return said.filter((statement): statement is Of<K> => statement.kind === kind);
}

/** The models among them, the newest API version last. */
function newestLast<T extends Of<ModelKind>>(models: readonly T[]): T[] {
  return models.toSorted(by(({ facts }) => facts.apiVersion));
}

/** The newest facts, with the clients of all. */
function joinClients(models: readonly Of<'botocore'>[]): BotocoreFacts | undefined {
  const newest = models.at(-1)?.facts;
  const clients = unique(models.flatMap(({ facts }) => facts.clients)).toSorted(byCodeUnit);
  return newest && { ...newest, clients };
}

/** Which of two models of one version is newer, nobody can say. */
function reportTwins(models: readonly Of<'smithy'>[], problems: Problem[]): void {
  const [last, other] = [models.at(-1), models.at(-2)];
  if (!last || !other || last.serviceId !== other.serviceId) return;
  const { apiVersion } = last.facts;
  if (other.facts.apiVersion !== apiVersion) return;
  problems.push({
    code: 'EP_INGEST_TWICE',
    place: last.place,
    message: `${other.place} also describes ${JSON.stringify(last.serviceId)} in version ${apiVersion}`,
    fix: 'keep one of the two files',
  });
}
