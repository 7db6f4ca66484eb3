import type { ts } from 'ts-morph';

import type { Scope } from '../../rules/scope.js';
import type { Place } from './place.js';
import type { Members } from './properties.js';

/** A place inside a block: what its constants are, and what those around it are. */
export interface Block extends Place {
  readonly scope: Scope | null;
  /** The names in the code that are taken here. */
  readonly taken: Set<string>;
  /** The constants that hold a value, by the code of the value. */
  readonly constants: Map<string, string>;
  /** The names in the code of names in the rules. */
  readonly names: ReadonlyMap<string, string>;
  /** The code of a value, to know two of them for the same. */
  readonly print: (code: ts.Expression) => string;
  readonly propertiesCode: (members: Members, place: Place) => ts.Expression;
}

/** What a block has in common with those around it. */
type Around = Pick<Block, 'scope' | 'names' | 'print' | 'uses' | 'propertiesCode'>;

/** Makes a block. */
export function toBlock(around: Around, taken: Set<string>, constants: Map<string, string>): Block {
  const { scope, names, print, uses, propertiesCode } = around;
  const nameOf = (name: string) => names.get(name) ?? name;
  return { scope, names, print, uses, propertiesCode, nameOf, taken, constants };
}

/** The same place, where more is known. */
export function knowing(block: Block, scope: Scope | null, names = block.names): Block {
  return toBlock({ ...block, scope, names }, block.taken, block.constants);
}

/** A block within `block`: it sees what is around it, and what it declares stays inside. */
export function within(block: Block): Block {
  return toBlock(block, new Set(block.taken), new Map(block.constants));
}

/** The rules' own name where that is free, else with a number behind it. */
export function freshName(name: string, taken: Set<string>): string {
  const plain = name.charAt(0).toLowerCase() + name.slice(1);
  let fresh = plain;
  for (let i = 2; taken.has(fresh); i++) fresh = `${plain}${i}`;
  taken.add(fresh);
  return fresh;
}
