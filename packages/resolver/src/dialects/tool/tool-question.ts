import { supportsAccountId } from '@ep/endpoints';

import type { RuledSettings } from '../../endpoint-rules/evaluate-rules.js';
import { type SettingsRead, toSettings } from '../../settings/source.js';
import { findChoices } from './find-choices.js';
import { findConfiguredUrls } from './find-configured-urls.js';
import { type Finding, firstDecisive, toUrlSetting } from '../finding.js';
import type { Resolution } from '../resolution.js';
import type { SettingsReader } from './settings-reader.js';

/** The settings of one call, as a real tool reads them. */
export interface ToolQuestion extends SettingsRead {
  /** Reads from the profile with the configured URLs. */
  readonly ofUrls: SettingsReader;
  /** Reads from the profile with the other settings; in most tools it is the same. */
  readonly reader: SettingsReader;
}

/** What the rungs find, as far as it takes no endpoint rules. */
export type Rungs = Pick<Resolution, 'winner' | 'profileOfUrls' | 'toFindings' | 'toSettings'>;

/**
 * The rungs of a real tool: any configured URL overrides the switches and the account ID, which together
 * choose among the service's own endpoints.
 */
export function findRungs(question: ToolQuestion): Rungs {
  const { fips, dualstack, mode } = question;
  const accountId = usesAccountId(question) ? question.accountId : undefined;
  const findings = [
    ...findConfiguredUrls(question.ofUrls, question.ignore),
    ...findChoices({ fips, dualstack, mode, accountId }),
  ];
  return {
    winner: firstDecisive(findings),
    profileOfUrls: question.ofUrls.profile.name,
    toFindings: () => findings,
    toSettings: () => toSettings(question),
  };
}

function usesAccountId({ reader, mode, fips }: ToolQuestion): boolean {
  return supportsAccountId(reader.context.identifier) && mode.value !== 'disabled' && !fips.value;
}

/** The settings behind the parameters of the endpoint rules. */
export function toRuledSettings(question: ToolQuestion, winner: Finding): RuledSettings {
  return {
    Region: question.region,
    Endpoint: toUrlSetting(winner),
    UseFIPS: question.fips,
    UseDualStack: question.dualstack,
    AccountId: question.accountId,
    AccountIdEndpointMode: question.mode,
  };
}
