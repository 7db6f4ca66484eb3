/** A value that may be printed into generated code. */
export type Printable =
  string | number | boolean | null | RegExp | Reference | RecordOf | readonly Printable[];

/** The name of something declared, instead of a value. */
export interface Reference {
  readonly ref: string;
}

/** An object literal. */
export interface RecordOf {
  readonly members: Readonly<Record<string, Printable>>;
}

/**
 * A value as an expression of TypeScript.
 *
 * @example
 * ```ts
 * print(['a', { ref: 'b' }]); // '["a", b]'
 * ```
 */
export function print(value: Printable): string {
  if (isList(value)) return `[${value.map(print).join(', ')}]`;
  if (value instanceof RegExp) return value.toString();
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return 'ref' in value ? value.ref : printRecord(value.members);
}

function printRecord(members: RecordOf['members']): string {
  const printed = Object.entries(members).map(([name, value]) => {
    const code = print(value);
    // A shorthand where a member has the name of what it refers to.
    return code === name ? name : `${JSON.stringify(name)}: ${code}`;
  });
  return `{ ${printed.join(', ')} }`;
}

/**
 * The type of any one of `values`. It is spelled out because a compiler reads a list of names faster
 * than it derives the names from another type.
 */
export function union(values: readonly string[]): string {
  return values.map((value) => JSON.stringify(value)).join(' | ');
}

function isList(value: Printable): value is readonly Printable[] {
  return Array.isArray(value);
}
