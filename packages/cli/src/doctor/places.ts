import type { ConfigEntry, ConfigSection } from '@ep/config';

import type { FilePlace } from '../diagnostics/diagnostic.js';

/** Where an entry's key is. */
export function keyPlace({ file, line, column, key }: ConfigEntry): FilePlace {
  return { file, line, column, endColumn: column + key.length };
}

/** Where an entry's value is, as far as it goes on the first line. */
export function valuePlace({ file, valueLine, valueColumn, value }: ConfigEntry): FilePlace {
  const [first = ''] = value.split('\n');
  return { file, line: valueLine, column: valueColumn, endColumn: valueColumn + first.length };
}

/** Where a section's header is, its name taken for the least that it has. */
export function headerPlace({ file, line, column, name }: ConfigSection): FilePlace {
  return { file, line, column, endColumn: column + name.length + '[]'.length };
}
