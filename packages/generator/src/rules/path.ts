import { RuleError, type Step } from './rule-set.js';

/**
 * Reads a path: `resourceId[0]` is a member, then an index.
 *
 * @throws RuleError
 */
export function parsePath(text: string): Step[] {
  const steps = text.split('.').flatMap((part): Step[] => {
    const [, name, indexes = ''] = /^([A-Za-z_]\w*)?((?:\[-?\d+\])*)$/.exec(part) ?? [];
    if (name === undefined && indexes === '') {
      throw new RuleError(`${JSON.stringify(text)} is no path such as name or list[0]`);
    }
    const numbers = [...indexes.matchAll(/\[(-?\d+)\]/g)].map(([, index]) => Number(index));
    return name === undefined ? numbers : [name, ...numbers];
  });
  return steps;
}

/** The path as text: the reverse of {@link parsePath}. */
export function printPath(path: readonly Step[]): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`))
    .join('');
}
