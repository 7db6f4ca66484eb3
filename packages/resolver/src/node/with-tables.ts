import { resolveDocumented } from '../documented/resolve-documented.js';
import type { Tables } from '../tables.js';

/** Thrown where an answer needs a table that is not loaded yet. */
class WantedTable extends Error {
  override readonly name = 'WantedTable';
  readonly table: keyof Tables;

  constructor(table: keyof Tables) {
    super(`the table ${table} is not loaded`);
    this.table = table;
  }
}

const LOADERS: { readonly [K in keyof Tables]: () => Promise<Tables[K]> } = {
  precedence: async () => (await import('./tools.js')).precedence,
  rules: () => import('./rules.js'),
  crosswalk: () => import('./crosswalk.js'),
  words: () => import('./tools.js'),
};

/** What is loaded so far, in this process. */
let loaded: Tables | undefined;

const want = (table: keyof Tables) => (): never => {
  throw new WantedTable(table);
};

/** The page's precedence alone, and tables of which none is loaded: what is asked of them says so. */
function noTables(): Tables {
  const [tool, ofCrosswalk, ofWords] = [want('precedence'), want('crosswalk'), want('words')];
  return {
    precedence: { documented: resolveDocumented, 'aws-cli': tool, boto3: tool, 'sdk-js': tool },
    rules: { evaluateRules: want('rules') },
    crosswalk: { findServices: ofCrosswalk, namesOf: ofCrosswalk },
    words: { warnDocumented: ofWords, toError: ofWords },
  };
}

/**
 * Answers a question with the tables that the answer needs and no others: first with none, then with
 * each that turns out to be wanted. So a program whose endpoint is configured never loads the rules of
 * all services.
 */
export async function withTables<T>(answer: (tables: Tables) => T): Promise<T> {
  for (;;) {
    loaded ??= noTables();
    try {
      return answer(loaded);
    } catch (error) {
      if (!(error instanceof WantedTable)) throw error;
      const table = await LOADERS[error.table]();
      loaded = { ...loaded, [error.table]: table };
    }
  }
}
