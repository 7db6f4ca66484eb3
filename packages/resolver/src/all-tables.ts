import { endpointFor, explainRefusal } from '@ep/endpoints';
import { findServices, namesOf } from '@ep/identifiers/crosswalk';

import { precedence } from './precedence.js';
import type { Tables } from './tables.js';

/** All tables, loaded with the module. */
export const allTables: Tables = {
  precedence,
  rules: { endpointFor, explainRefusal },
  crosswalk: { findServices, namesOf },
};
