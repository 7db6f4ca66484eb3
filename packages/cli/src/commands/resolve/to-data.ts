import { type DialectAnswer, type Explanation, maskCredentials } from '@ep/resolver';

import { describeResolverError } from './describe-resolver-error.js';

/** An explanation as `--json` has it; credentials in URLs are masked. */
export function toData({ endpoint, error, ...explanation }: Explanation): object {
  const { service, dialect, rungs, answers } = explanation;
  return {
    service,
    dialect,
    url: endpoint === null ? null : maskCredentials(endpoint.url),
    rung: endpoint?.rung ?? null,
    source: endpoint?.source ?? null,
    headers: endpoint?.headers ?? {},
    authSchemes: endpoint?.authSchemes ?? [],
    settings: endpoint?.settings ?? null,
    shadowed: endpoint?.shadowed ?? [],
    warnings: (endpoint ?? error)?.warnings ?? [],
    rungs,
    answers: answers.map(toAnswer),
  };
}

function toAnswer({ error, ...answer }: DialectAnswer): object {
  return { ...answer, error: error === null ? null : describeResolverError(error) };
}
