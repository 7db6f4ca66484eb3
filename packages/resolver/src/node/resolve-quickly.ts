import { keepsUrl } from '@ep/endpoints';

import { type Answer, toAnswer } from '../answer/answer.js';
import type { Finding } from '../dialects/finding.js';
import { assertCredentials } from '../dialects/sdk-js/read-credentials.js';
import { readSettings, type SdkQuestion } from '../dialects/sdk-js/read-settings.js';
import { findRungs, type Rungs } from '../dialects/tool/tool-question.js';
import { findSection, hasStrayNames } from '../dialects/warnings/stray-names.js';
import { findS3Switches } from '../dialects/warnings/warn-s3.js';
import { findOddSwitches } from '../dialects/tool/warn-tools.js';
import { plainEndpoint, type RuleEndpoint } from '../endpoint-rules/rule-endpoint.js';
import { isFault } from '../errors/fault.js';
import { toContext } from '../question/context.js';
import type { ResolverInput } from '../question/input.js';
import { type Service, toRequest } from '../question/request.js';
import { isUnchanged } from '../url/web-url.js';

/**
 * The answer of `resolveEndpoint` in the usual case of the dialect `sdk-js`: nothing is wrong, and there is
 * nothing to warn of. It takes little code, so that a program starts fast. The configured URL of a common
 * service needs nothing else; other answers load the endpoint rules.
 *
 * @returns undefined where the whole resolver must answer
 */
export async function resolveQuickly(
  service: Service,
  input: ResolverInput,
): Promise<Answer | undefined> {
  if (input.dialect !== 'sdk-js') return undefined;
  try {
    const question = readSettings(toContext(toRequest(service, input)));
    const rungs = findRungs(question);
    if (mayWarn(question, rungs)) return undefined;
    const endpoint = await toEndpoint(question, rungs.winner);
    return toAnswer(question.reader.context.identifier, 'sdk-js', {
      ...rungs,
      toEndpoint: () => endpoint,
      toWarnings: () => [],
    });
  } catch (error) {
    // The whole resolver fails in the same way, and has the messages.
    if (isFault(error)) return undefined;
    throw error;
  }
}

/** Whether there is any of the warnings of warnTools. */
function mayWarn({ ofUrls, fips, dualstack }: SdkQuestion, rungs: Rungs): boolean {
  const { context, profile } = ofUrls;
  return (
    fips.value ||
    dualstack.value ||
    rungs.toFindings().some(({ rung, state }) => rung === 6 && state === 'skipped') ||
    findOddSwitches(ofUrls).length > 0 ||
    findS3Switches(context, profile, rungs.winner).length > 0 ||
    hasStrayNames(context.env, findSection(context.config, profile))
  );
}

async function toEndpoint(question: SdkQuestion, winner: Finding): Promise<RuleEndpoint> {
  const { identifier, options } = question.reader.context;
  const { url } = winner;
  if (url !== null && isUnchanged(url) && !options.parameters && keepsUrl(identifier)) {
    assertCredentials(question.credentials, identifier);
    return plainEndpoint(url);
  }
  const rules = await import('./rules.js');
  return rules.toEndpoint(question, winner);
}
