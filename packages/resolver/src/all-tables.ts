import { endpointFor, explainRefusal } from '@ep/endpoints';
import { findServices, namesOf } from '@ep/identifiers/crosswalk';

import type { Tables } from './tables.js';

/** All tables, loaded with the module. */
export const allTables: Tables = {
  rules: { endpointFor, explainRefusal },
  crosswalk: { findServices, namesOf },
};
