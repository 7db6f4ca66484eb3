import type { Catalog } from '../../catalog/catalog.js';
import { keepsUrl } from '../../rules/keeps-url.js';
import type { Condition, Expression, Rule } from '../../rules/rule-set.js';
import type { ServiceRules } from '../../shapes/share-shapes.js';
import type { OutputFile } from '../../write/output-file.js';
import { tsFile } from '../ts-file.js';
import { ENDPOINTS_FOLDER } from './symbols.js';

const ACCOUNT_ID_MODE = 'AWS::Auth::AccountIdEndpointMode';

/**
 * Which services have which variants of endpoints, and which keep a configured URL; if most do, the list of
 * those that do not.
 */
export function emitFeatures(
  { services: all }: Catalog,
  services: readonly ServiceRules[],
): OutputFile {
  const without = (name: string) =>
    services.filter(({ ruleSet }) => !answersTo(name, ruleSet.rules));
  const withAccountId = services.filter(({ ruleSet }) =>
    ruleSet.parameters.some(({ builtIn }) => builtIn === ACCOUNT_ID_MODE),
  );
  const changing = all.filter(({ rules }) => !rules || !keepsUrl(rules));
  const lists = [
    ['withoutFips', without('UseFIPS'), 'The services without FIPS endpoints.'],
    ['withoutDualStack', without('UseDualStack'), 'The services without dual-stack endpoints.'],
    ['withAccountId', withAccountId, 'The services with account-based endpoints.'],
    [
      'mayChangeUrl',
      changing,
      'The services whose endpoint rules can do more than return a configured URL, and those without rules.',
    ],
  ] as const;
  return tsFile(`${ENDPOINTS_FOLDER}/features.ts`, () =>
    lists.map(([name, listed, doc]) => ({
      kind: 'const',
      name,
      doc,
      type: 'const',
      value: listed.map(({ identifier }) => identifier),
    })),
  );
}

/** Whether a rule answers with an endpoint only if the parameter `name` is true. */
function answersTo(name: string, rules: readonly Rule[], isOn = false): boolean {
  return rules.some((rule) => {
    const on = isOn || rule.conditions.some((condition) => asksFor(name, condition));
    return rule.kind === 'tree' ? answersTo(name, rule.rules, on) : on && rule.kind === 'endpoint';
  });
}

function asksFor(name: string, { test }: Condition): boolean {
  if (test.kind !== 'call' || test.name !== 'booleanEquals') return false;
  return test.args.some((arg) => isReference(arg, name)) && test.args.some(isTrue);
}

function isReference(expression: Expression, name: string): boolean {
  return expression.kind === 'reference' && expression.name === name;
}

function isTrue(expression: Expression): boolean {
  return expression.kind === 'boolean' && expression.value;
}
