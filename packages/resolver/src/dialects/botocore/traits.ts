import type { Dialect } from '@ep/config';

import { settings } from '../../settings/table.js';
import type { ToolTraits } from '../tool/settings-reader.js';

const { profile, region } = settings;

/** How the AWS CLI v2 and boto3 read settings; all else is botocore, which they share. */
export interface BotocoreTraits extends ToolTraits {
  /** Whether S3 and STS may have one endpoint for several regions. */
  readonly hasGlobalEndpoints: boolean;
  /** Whether a URL without a scheme is refused as an option before anything else is checked. */
  readonly needsScheme: boolean;
}

const SHARED = {
  firstFile: 'credentials',
  skipsEmptyProfile: false,
  switches: { foldsCase: true, otherwise: 'off' },
  missingSection: 'fails',
  emptyOption: 'invalid',
} as const;

const BOTO3: BotocoreTraits = {
  ...SHARED,
  variables: {
    profile: [profile.otherVariable, profile.variable],
    region: [region.otherVariable],
  },
  hasGlobalEndpoints: true,
  needsScheme: false,
};

const AWS_CLI: BotocoreTraits = {
  ...SHARED,
  variables: {
    profile: [profile.variable, profile.otherVariable],
    region: [region.variable, region.otherVariable],
  },
  hasGlobalEndpoints: false,
  needsScheme: true,
};

/** The traits of a tool that is built on botocore. Source: the real tools, observed. */
export function traitsOf(dialect: Dialect): BotocoreTraits {
  return dialect === 'boto3' ? BOTO3 : AWS_CLI;
}
