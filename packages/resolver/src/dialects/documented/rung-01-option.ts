import type { Finding } from '../finding.js';
import { fromOption } from '../../settings/source.js';
import { judgeUrl } from './judge-url.js';
import type { Question } from './question.js';

/** Rung 1: the command-line option `--endpoint-url`, which nothing outranks or removes. */
export function findOption({ context }: Question): Finding {
  const { endpointUrl } = context.options;
  return judgeUrl(
    1,
    endpointUrl === undefined ? undefined : fromOption('endpointUrl', endpointUrl),
  );
}
