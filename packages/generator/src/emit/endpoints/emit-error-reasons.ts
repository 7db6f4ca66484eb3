import type { Rule } from '../../rules/rule-set.js';
import type { ServiceRules } from '../../shapes/share-shapes.js';
import type { OutputFile } from '../../write/output-file.js';
import { byCodeUnit, unique } from '../../collections.js';
import { tsFile } from '../ts-file.js';
import { ENDPOINTS_FOLDER } from './folder.js';

/** Reasons that are no rule's: the rules end without an answer, or there are none. */
const OWN_REASONS = ['NO_ENDPOINT', 'NO_RULES'];

/** Every reason why there can be no endpoint, as a type. */
export function emitErrorReasons(services: readonly ServiceRules[]): OutputFile {
  const codes = services.flatMap(({ ruleSet }) => codesIn(ruleSet.rules));
  const reasons = unique([...codes, ...OWN_REASONS]).toSorted(byCodeUnit);
  return tsFile(`${ENDPOINTS_FOLDER}/error-reasons.ts`, (file) => {
    file.addTypeAlias({
      name: 'ErrorReason',
      isExported: true,
      type: reasons.map((reason) => JSON.stringify(reason)).join(' | '),
      docs: ['Why there can be no endpoint.'],
    });
  });
}

function codesIn(rules: readonly Rule[]): string[] {
  return rules.flatMap((rule) => {
    if (rule.kind === 'tree') return codesIn(rule.rules);
    return rule.kind === 'error' ? [rule.code] : [];
  });
}
