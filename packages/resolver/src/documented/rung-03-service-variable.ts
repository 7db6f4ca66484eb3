import type { Finding } from '../finding.js';
import { fromEnv } from '../source.js';
import { judgeUrl } from '../url/judge-url.js';
import type { Question } from './question.js';

/** Rung 3: the service's own variable, `AWS_ENDPOINT_URL_<SERVICE>`. */
export function findServiceVariable({ context, ignoring }: Question): Finding {
  const { env, envVar } = context;
  const value = env[envVar];
  return judgeUrl(3, value === undefined ? undefined : fromEnv(envVar, value), ignoring === 'all');
}
