/** What JSON can hold. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const WIDTH = 100;

/**
 * JSON for people and diffs, exactly as Prettier would leave it: two spaces, what fits on a line
 * of 100 columns on one line, and the outermost object always one member a line.
 */
export function formatJson(value: Json): string {
  return `${isContainer(value) ? expand(value, '') : JSON.stringify(value)}\n`;
}

/** `used` is what already stands on the line, with the indent, and what will follow the value. */
function format(value: Json, indent: string, used: number): string {
  if (!isContainer(value)) return JSON.stringify(value);
  const line = oneLine(value);
  return used + line.length <= WIDTH ? line : expand(value, indent);
}

function expand(value: Container, indent: string): string {
  const inner = `${indent}  `;
  if (isArray(value)) {
    const items = value.map((item, i) => {
      const comma = i < value.length - 1 ? 1 : 0;
      return inner + format(item, inner, inner.length + comma);
    });
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value);
  const members = entries.map(([key, item], i) => {
    const start = `${inner}${JSON.stringify(key)}: `;
    const comma = i < entries.length - 1 ? 1 : 0;
    return start + format(item, inner, start.length + comma);
  });
  return `{\n${members.join(',\n')}\n${indent}}`;
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

function isArray(value: Container): value is readonly Json[] {
  return Array.isArray(value);
}
