import { parsePath } from './path.js';
import { type Condition, type Expression, RuleError } from './rule-set.js';
import { parseTemplate } from './template.js';

const TOKEN = /\s*(?:'((?:[^'\\]|\\.)*)'|(-?\d+)|([A-Za-z_][\w.]*)|(#[\w.[\]-]+)|([(),]))|\s*(\S)/y;

type Token =
  | { readonly kind: 'text' | 'name' | 'path' | 'mark'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number };

/**
 * Reads a condition as {@link printCondition} writes it: `Arn = aws.parseArn(Bucket)`.
 *
 * @throws RuleError
 */
export function parseCondition(text: string): Condition {
  const known = CONDITIONS.get(text);
  if (known) return known;
  const condition = readCondition(text);
  CONDITIONS.set(text, condition);
  return condition;
}

/** All conditions that were read: most stand in hundreds of rule sets. */
const CONDITIONS = new Map<string, Condition>();

function readCondition(text: string): Condition {
  const [, assign, rest] = /^([A-Za-z_]\w*) = (.*)$/s.exec(text) ?? [];
  if (assign === undefined || rest === undefined) return { test: parseExpression(text) };
  return { assign, test: parseExpression(rest) };
}

/**
 * Reads an expression as {@link printExpression} writes it.
 *
 * @throws RuleError
 */
export function parseExpression(text: string): Expression {
  const tokens = tokenize(text);
  const expression = takeExpression(tokens, text);
  if (tokens.length > 0) throw new RuleError(`${JSON.stringify(text)} goes on where it should end`);
  return expression;
}

function takeExpression(tokens: Token[], text: string): Expression {
  let expression = takeValue(tokens, text);
  for (let next = tokens[0]; next?.kind === 'path'; next = tokens[0]) {
    tokens.shift();
    expression = { kind: 'attribute', of: expression, path: parsePath(next.text) };
  }
  return expression;
}

function takeValue(tokens: Token[], text: string): Expression {
  const token = tokens.shift();
  if (token?.kind === 'text') return parseTemplate(token.text);
  if (token?.kind === 'number') return token;
  if (token?.kind !== 'name') throw new RuleError(`${JSON.stringify(text)} lacks a value`);
  const name = token.text;
  if (isMark(tokens[0], '(')) return { kind: 'call', name, args: takeArguments(tokens, text) };
  if (name === 'true' || name === 'false') return { kind: 'boolean', value: name === 'true' };
  return { kind: 'reference', name };
}

function takeArguments(tokens: Token[], text: string): Expression[] {
  const args: Expression[] = [];
  tokens.shift();
  if (isMark(tokens[0], ')')) {
    tokens.shift();
    return args;
  }
  for (;;) {
    args.push(takeExpression(tokens, text));
    const mark = tokens.shift();
    if (isMark(mark, ')')) return args;
    if (!isMark(mark, ',')) throw new RuleError(`${JSON.stringify(text)} lacks a "," or a ")"`);
  }
}

function isMark(token: Token | undefined, mark: string): boolean {
  return token?.kind === 'mark' && token.text === mark;
}

function tokenize(text: string): Token[] {
  return [...text.trimEnd().matchAll(new RegExp(TOKEN, 'gy'))].map((match): Token => {
    const [, quoted, number, name, path, mark, stray] = match;
    if (quoted !== undefined) return { kind: 'text', text: quoted.replaceAll(/\\(.)/gs, '$1') };
    if (number !== undefined) return { kind: 'number', value: Number(number) };
    if (name !== undefined) return { kind: 'name', text: name };
    if (path !== undefined) return { kind: 'path', text: path.slice(1) };
    if (mark !== undefined) return { kind: 'mark', text: mark };
    throw new RuleError(`${JSON.stringify(text)} holds a stray ${JSON.stringify(stray)}`);
  });
}
