import { identifierOfEnvVar, isEnvVar } from '@ep/env';
import {
  type DialectAnswer,
  explainEndpoint,
  type Explanation,
  type ResolverInput,
} from '@ep/resolver';

import { emptyVariables } from '../../services/empty-variables.js';

/**
 * A note on each variable of a question that is set to nothing and bears on the service: to which tools
 * that is the same as unset, resolved with it and without it. What an answer says already is left out.
 *
 * @example
 * ```ts
 * notesOnEmpty(explanation, { env: { AWS_ENDPOINT_URL_SFN: '' } });
 * // ['note: AWS_ENDPOINT_URL_SFN is set to nothing, which every tool takes for unset here.']
 * ```
 */
export function notesOnEmpty(explanation: Explanation, input: ResolverInput): string[] {
  const { env = {} } = input;
  return emptyVariables(env)
    .filter((name) => !isEnvVar(name) || identifierOfEnvVar(name) === explanation.service)
    .filter((name) => !isSaid(name, explanation))
    .map((name) => {
      const { [name]: _, ...others } = env;
      const unset = explainEndpoint(explanation.service, { ...input, env: others });
      return `note: ${name} is set to nothing, ${toEffect(explanation, unset)}`;
    });
}

function isSaid(name: string, { endpoint, error }: Explanation): boolean {
  const warned = (endpoint ?? error)?.warnings.map(({ source }) => source?.name) ?? [];
  return error?.source?.name === name || warned.includes(name);
}

function toEffect({ answers }: Explanation, unset: Explanation): string {
  const others = answers.filter((answer, index) => !areAlike(answer, unset.answers[index]));
  if (others.length === 0) return 'which every tool takes for unset here.';
  const names = others.map(({ dialect }) => dialect).join(', ');
  return `which is not the same as unset to ${names}. Give it a value, or unset it.`;
}

function areAlike(a: DialectAnswer, b: DialectAnswer | undefined): boolean {
  return a.url === b?.url && a.error?.code === b.error?.code;
}
