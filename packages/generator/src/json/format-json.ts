/** What JSON can hold. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const WIDTH = 100;

/**
 * JSON for people and diffs, exactly as Prettier would leave it: two spaces, what fits on a line
 * of 100 columns on one line, and the outermost object always one member a line.
 */
export function formatJson(value: Json): string {
  return `${isContainer(value) && !isEmpty(value) ? expand(value, '') : JSON.stringify(value)}\n`;
}

/** `used` is what already stands on the line, with the indent, and what will follow the value. */
function format(value: Json, indent: string, used: number): string {
  if (!isContainer(value)) return JSON.stringify(value);
  const line = oneLine(value);
  const fits = used + line.length <= WIDTH && !holdsTable(value);
  return fits || isEmpty(value) ? line : expand(value, indent);
}

function expand(value: Container, indent: string): string {
  const inner = `${indent}  `;
  const [open, close] = isArray(value) ? '[]' : '{}';
  const entries: [string, Json][] = isArray(value)
    ? value.map((item) => ['', item])
    : Object.entries(value).map(([key, item]) => [`${JSON.stringify(key)}: `, item]);
  const lines = entries.map(([start, item], index) => {
    const comma = index < entries.length - 1 ? 1 : 0;
    return inner + start + format(item, inner, inner.length + start.length + comma);
  });
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

/** Prettier never puts a list of lists, or of objects, of several items each on one line. */
function holdsTable(value: Container): boolean {
  const items = Object.values(value);
  return (
    (isArray(value) && isTable(value)) ||
    items.some((item) => isContainer(item) && holdsTable(item))
  );
}

function isTable(list: readonly Json[]): boolean {
  const kinds = new Set(list.map((item) => isContainer(item) && isArray(item)));
  return (
    list.length > 1 &&
    kinds.size === 1 &&
    list.every((item) => isContainer(item) && Object.keys(item).length > 1)
  );
}

function oneLine(value: Json): string {
  if (!isContainer(value)) return JSON.stringify(value);
  if (isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  const members = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`,
  );
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

type Container = readonly Json[] | { readonly [key: string]: Json };

function isContainer(value: Json): value is Container {
  return typeof value === 'object' && value !== null;
}

function isEmpty(value: Container): boolean {
  return Object.keys(value).length === 0;
}

function isArray(value: Container): value is readonly Json[] {
  return Array.isArray(value);
}
