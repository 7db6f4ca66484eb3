import type { Service } from '../catalog/catalog.js';
import { unique } from '../collections.js';
import type { PartitionFacts } from '../ingest/statement.js';
import { interpretRules } from '../interpret/interpret-rules.js';
import type { RuleSet } from '../rules/rule-set.js';
import { normalize } from '../shapes/normalize.js';
import type { EndpointAnswer, EndpointChange, EndpointChanges } from './catalog-diff.js';
import type { Pair } from './pair-up.js';

/** Endpoint rules, and the partitions that they look regions up in. */
interface Rules {
  readonly ruleSet: RuleSet;
  readonly partitions: readonly PartitionFacts[];
}

/**
 * The services whose endpoint rules answer otherwise in some region or variant, told by asking both
 * rule sets about all of them; and those whose rules are written otherwise, though none of that
 * shows in an endpoint of a region. A catalog that knows no partitions is asked with the other's.
 */
export function diffEndpoints(
  pairs: readonly Pair<Service>[],
  partitionsBefore: readonly PartitionFacts[],
  partitionsAfter: readonly PartitionFacts[],
): EndpointChanges[] {
  const before = partitionsBefore.length > 0 ? partitionsBefore : partitionsAfter;
  const after = partitionsAfter.length > 0 ? partitionsAfter : partitionsBefore;
  const samePartitions = JSON.stringify(before) === JSON.stringify(after);
  const regions = unique([...before, ...after].flatMap((partition) => partition.regions));
  return pairs.flatMap(({ was, is }) => {
    if (!was.rules || !is.rules) return [];
    const isRewritten = formOf(was.rules) !== formOf(is.rules);
    if (!isRewritten && samePartitions) return [];
    const changes = compareAnswers(
      { ruleSet: was.rules, partitions: before },
      { ruleSet: is.rules, partitions: after },
      regions.toSorted(),
    );
    return isRewritten || changes.length > 0 ? [{ identifier: is.identifier, changes }] : [];
  });
}

function compareAnswers(was: Rules, is: Rules, regions: readonly string[]): EndpointChange[] {
  const switches = (builtIn: string): readonly boolean[] =>
    knows(was.ruleSet, builtIn) || knows(is.ruleSet, builtIn) ? [false, true] : [false];
  return switches('AWS::UseFIPS').flatMap((fips) =>
    switches('AWS::UseDualStack').flatMap((dualStack) =>
      regions.flatMap((region) => {
        const before = ask(was, region, fips, dualStack);
        const after = ask(is, region, fips, dualStack);
        const isSame = JSON.stringify(before) === JSON.stringify(after);
        return isSame ? [] : [{ region, fips, dualStack, before, after }];
      }),
    ),
  );
}

function knows({ parameters }: RuleSet, builtIn: string): boolean {
  return parameters.some((parameter) => parameter.builtIn === builtIn);
}

function ask(
  { ruleSet, partitions }: Rules,
  Region: string,
  UseFIPS: boolean,
  UseDualStack: boolean,
): EndpointAnswer {
  const { outcome } = interpretRules(ruleSet, partitions, { Region, UseFIPS, UseDualStack });
  return 'code' in outcome
    ? { url: null, properties: {} }
    : { url: String(outcome.url), properties: outcome.properties };
}

/** The rules without what AWS's tools happen to write in one way or another. */
function formOf({ parameters, rules }: RuleSet): string {
  return JSON.stringify([parameters, normalize(rules)]);
}
