import type { ParseTables } from '@ep/config/node';

import { resolveDocumented } from '../dialects/documented/resolve-documented.js';
import type { Tables } from '../tables.js';

/** All that is loaded only where it is needed: what reads the files has a table of its own. */
interface NodeTables extends Tables {
  readonly grammar: ParseTables;
}

/** Thrown where an answer needs a table that is not loaded yet. */
class WantedTable extends Error {
  override readonly name = 'WantedTable';
  readonly table: keyof NodeTables;

  constructor(table: keyof NodeTables) {
    super(`the table ${table} is not loaded`);
    this.table = table;
  }
}

const LOADERS: { readonly [K in keyof NodeTables]: () => Promise<NodeTables[K]> } = {
  precedence: async () => (await import('./tools.js')).precedence,
  rules: () => import('./rules.js'),
  crosswalk: () => import('./crosswalk.js'),
  words: () => import('./tools.js'),
  grammar: async () => (await import('./grammar.js')).parseTables,
};

const want = (table: keyof NodeTables) => (): never => {
  throw new WantedTable(table);
};

/** What is loaded so far, in this process. */
const loaded = noTables();

/** The page's precedence alone, and tables of which none is loaded: what is asked of them says so. */
function noTables(): NodeTables {
  const [tool, ofCrosswalk, ofWords] = [want('precedence'), want('crosswalk'), want('words')];
  const ofGrammar = want('grammar');
  return {
    precedence: { documented: resolveDocumented, 'aws-cli': tool, boto3: tool, 'sdk-js': tool },
    rules: { evaluateRules: want('rules') },
    crosswalk: { findServices: ofCrosswalk, namesOf: ofCrosswalk },
    words: { warnDocumented: ofWords, toError: ofWords },
    grammar: { parseSdkJs: ofGrammar, compareReadings: ofGrammar, sayProblems: ofGrammar },
  };
}

/** What files are read with, whenever that is: the table that is loaded by then. */
export const lateGrammar: ParseTables = {
  parseSdkJs: (...args) => loaded.grammar.parseSdkJs(...args),
  compareReadings: (...args) => loaded.grammar.compareReadings(...args),
  sayProblems: (...args) => loaded.grammar.sayProblems(...args),
};

/**
 * Answers a question with the tables that the answer needs and no others: first with none, then with
 * each that turns out to be wanted. So a program whose endpoint is configured never loads the rules of
 * all services.
 */
export async function withTables<T>(answer: (tables: Tables) => T): Promise<T> {
  for (;;) {
    try {
      return answer(loaded);
    } catch (error) {
      if (!(error instanceof WantedTable)) throw error;
      Object.assign(loaded, { [error.table]: await LOADERS[error.table]() });
    }
  }
}
