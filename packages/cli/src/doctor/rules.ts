import type { Rule } from './rule.js';
import { accountBesideUrl, accountMode, accountRequired } from './rules/account-ids.js';
import { s3Dualstack, serviceInProfile } from './rules/blocks-in-profiles.js';
import { emptyCounts, emptyVariable } from './rules/empty-variables.js';
import { credentialsFile, fileMissing, filePath } from './rules/files.js';
import { inlineComment, keyCase, readDifferently } from './rules/lines.js';
import {
  profileDiffers,
  profileMissing,
  regionDiffers,
  regionMissing,
} from './rules/profile-and-region.js';
import { ignoreKey, profileKey } from './rules/profile-keys.js';
import { defaultSection, defaultTwice, sectionName } from './rules/section-headers.js';
import { blockKey, serviceBlock } from './rules/service-blocks.js';
import { retired, serviceKey } from './rules/service-names.js';
import { servicesMissing, servicesUnused } from './rules/services-sections.js';
import { switchValue } from './rules/switch-values.js';
import { ignoredUrls, switchBesideUrl } from './rules/switches-and-urls.js';
import { byteOrderMark, duplicate, unreadable } from './rules/unreadable-files.js';
import { badUrl, urlOfSome } from './rules/urls.js';
import { lookAlikeVariable, misspeltVariable, unknownVariable } from './rules/variable-names.js';

/** All that the doctor looks for: names, then values, then what does not go together, then the files. */
export const rules: readonly Rule[] = [
  unknownVariable,
  misspeltVariable,
  lookAlikeVariable,
  profileKey,
  ignoreKey,
  serviceKey,
  blockKey,
  retired,

  badUrl,
  urlOfSome,
  switchValue,
  emptyVariable,
  emptyCounts,
  accountMode,
  accountRequired,

  switchBesideUrl,
  accountBesideUrl,
  ignoredUrls,
  profileMissing,
  profileDiffers,
  regionDiffers,
  regionMissing,
  filePath,
  fileMissing,
  credentialsFile,

  servicesMissing,
  servicesUnused,
  serviceBlock,
  serviceInProfile,
  s3Dualstack,
  sectionName,
  defaultTwice,
  defaultSection,
  duplicate,
  keyCase,
  inlineComment,
  byteOrderMark,
  unreadable,
  readDifferently,
];
