import { ts } from 'ts-morph';

/** What no module may declare, or the generated ones declare themselves. */
const TAKEN = new Set(['arguments', 'await', 'eval', 'table']);

/**
 * What the function of a service is called: its identifier, and `_` behind one that JavaScript
 * keeps for itself, as `import_`. No identifier ends so, so no two functions are called alike.
 */
export function functionNameOf(identifier: string): string {
  return TAKEN.has(identifier) || isReserved(identifier) ? `${identifier}_` : identifier;
}

function isReserved(word: string): boolean {
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, false);
  scanner.setText(word);
  const kind = scanner.scan();
  return kind >= ts.SyntaxKind.FirstReservedWord && kind <= ts.SyntaxKind.LastFutureReservedWord;
}
