import type { Finding } from '../finding.js';
import { judgeUrl } from './judge-url.js';
import type { Question } from './question.js';

/** Rung 3: the service's own variable, `AWS_ENDPOINT_URL_<SERVICE>`. */
export function findServiceVariable({ serviceUrl, ignoring }: Question): Finding {
  return judgeUrl(3, serviceUrl, ignoring === 'all');
}
