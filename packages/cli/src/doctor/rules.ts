import type { Rule } from './rule.js';
import { accountBesideUrl } from './rules/account-beside-url.js';
import { accountMode } from './rules/account-mode.js';
import { accountRequired } from './rules/account-required.js';
import { badUrl } from './rules/bad-url.js';
import { blockKey } from './rules/block-key.js';
import { byteOrderMark } from './rules/byte-order-mark.js';
import { credentialsFile } from './rules/credentials-file.js';
import { defaultSection } from './rules/default-section.js';
import { defaultTwice } from './rules/default-twice.js';
import { duplicate } from './rules/duplicate.js';
import { emptyCounts } from './rules/empty-counts.js';
import { emptyVariable } from './rules/empty-variable.js';
import { fileMissing } from './rules/file-missing.js';
import { filePath } from './rules/file-path.js';
import { ignoredUrls } from './rules/ignored-urls.js';
import { ignoreKey } from './rules/ignore-key.js';
import { inlineComment } from './rules/inline-comment.js';
import { keyCase } from './rules/key-case.js';
import { lookAlikeVariable } from './rules/look-alike-variable.js';
import { misspeltVariable } from './rules/misspelt-variable.js';
import { profileDiffers } from './rules/profile-differs.js';
import { profileKey } from './rules/profile-key.js';
import { profileMissing } from './rules/profile-missing.js';
import { readDifferently } from './rules/read-differently.js';
import { regionDiffers } from './rules/region-differs.js';
import { regionMissing } from './rules/region-missing.js';
import { retired } from './rules/retired.js';
import { s3Dualstack } from './rules/s3-dualstack.js';
import { sectionName } from './rules/section-name.js';
import { serviceBlock } from './rules/service-block.js';
import { serviceInProfile } from './rules/service-in-profile.js';
import { serviceKey } from './rules/service-key.js';
import { servicesMissing } from './rules/services-missing.js';
import { servicesUnused } from './rules/services-unused.js';
import { switchBesideUrl } from './rules/switch-beside-url.js';
import { switchValue } from './rules/switch-value.js';
import { unknownVariable } from './rules/unknown-variable.js';
import { unreadable } from './rules/unreadable.js';
import { urlOfSome } from './rules/url-of-some.js';

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
