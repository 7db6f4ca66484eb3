import { findServices, namesOf } from '@ep/identifiers/crosswalk';

import { warnDocumented } from './documented/warn-documented.js';
import { precedence } from './precedence.js';
import { evaluateRules } from './rules.js';
import type { Tables } from './tables.js';
import { toError } from './to-error.js';

/** All tables, loaded with the module. */
export const allTables: Tables = {
  precedence,
  rules: { evaluateRules },
  words: { warnDocumented, toError },
  crosswalk: { findServices, namesOf },
};
