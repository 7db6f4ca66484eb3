import type { Identifier } from '../generated/identifiers.js';
import { nameIndex } from './name-index.js';
import type { NamingSystem } from './naming-system.js';

/** One name of a service, and the system that knows it by that name. */
export interface ServiceName {
  readonly system: NamingSystem;
  readonly name: string;
}

let built: ReadonlyMap<Identifier, readonly ServiceName[]> | undefined;

/**
 * Every name that a service has, in all systems; one name has an entry for each system that uses it.
 *
 * @example
 * ```ts
 * namesOf('sfn').find(({ system }) => system === 'boto3')?.name; // 'stepfunctions'
 * ```
 */
export function namesOf(identifier: Identifier): readonly ServiceName[] {
  return (built ??= groupNames()).get(identifier) ?? [];
}

/** Grouped at the first question, as the index is built. */
function groupNames(): Map<Identifier, ServiceName[]> {
  const groups = new Map<Identifier, ServiceName[]>();
  for (const { identifier, system, name } of [...nameIndex().exact.values()].flat()) {
    const group = groups.get(identifier);
    if (group) group.push({ system, name });
    else groups.set(identifier, [{ system, name }]);
  }
  return groups;
}
