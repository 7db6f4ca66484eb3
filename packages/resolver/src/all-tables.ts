import { findServices, namesOf } from '@ep/identifiers/crosswalk';

import { warnDocumented } from './dialects/documented/warn-documented.js';
import { precedence } from './dialects/precedence.js';
import { evaluateRules } from './endpoint-rules/evaluate-rules.js';
import type { Tables } from './tables.js';
import { toError } from './answer/to-resolver-error.js';

/** All tables, loaded with the module. */
export const allTables: Tables = {
  precedence,
  rules: { evaluateRules },
  words: { warnDocumented, toError },
  crosswalk: { findServices, namesOf },
};
