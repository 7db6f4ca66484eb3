import { parsePath, printPath } from './path.js';
import { type Expression, type Reading, RuleError } from './rule-set.js';

const NAME = /^[A-Za-z_]\w*$/;

/**
 * Reads text with values in it: `https://sqs.{Region}.{PartitionResult#dnsSuffix}`; `{{` and `}}`
 * stand for one brace.
 *
 * @throws RuleError
 */
export function parseTemplate(template: string): Expression {
  const parts: (string | Reading)[] = [];
  let text = '';
  for (let i = 0; i < template.length; i++) {
    const character = template.charAt(i);
    if (character !== '{' && character !== '}') text += character;
    else if (template.charAt(i + 1) === character) text += template.charAt(i++);
    else {
      const end = template.indexOf('}', i);
      if (character === '}' || end === -1) {
        throw new RuleError(`${JSON.stringify(template)} has a brace without its other half`);
      }
      if (text !== '') parts.push(text);
      parts.push(parseReading(template.slice(i + 1, end)));
      text = '';
      i = end;
    }
  }
  if (text !== '') parts.push(text);
  return { kind: 'text', parts };
}

/** The text as a template: the reverse of {@link parseTemplate}. */
export function printTemplate(parts: readonly (string | Reading)[]): string {
  return parts
    .map((part) =>
      typeof part === 'string' ? part.replaceAll(/[{}]/g, '$&$&') : `{${printReading(part)}}`,
    )
    .join('');
}

/** Only names and what is within them can stand in text: `Region`, `Arn#resourceId[0]`. */
function parseReading(text: string): Reading {
  const [name = '', path, ...more] = text.split('#');
  if (!NAME.test(name) || more.length > 0) {
    throw new RuleError(`{${text}} is neither a name nor a name, # and a path`);
  }
  const reference: Reading = { kind: 'reference', name };
  return path === undefined
    ? reference
    : { kind: 'attribute', of: reference, path: parsePath(path) };
}

function printReading(reading: Reading): string {
  if (reading.kind === 'reference') return reading.name;
  if (reading.of.kind !== 'reference') throw new RuleError('text can hold names only, no calls');
  return `${reading.of.name}#${printPath(reading.path)}`;
}
