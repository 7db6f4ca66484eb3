import { printPath } from './path.js';
import type { Condition, Expression } from './rule-set.js';
import { printTemplate } from './template.js';

/** A condition in the notation of `models/rules/`: `Partition = aws.partition(Region)`. */
export function printCondition({ test, assign }: Condition): string {
  return assign === undefined ? printExpression(test) : `${assign} = ${printExpression(test)}`;
}

/** An expression in the notation of `models/rules/`: `stringEquals(Arn#service, 's3')`. */
export function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'text':
      return `'${printTemplate(expression.parts).replaceAll(/['\\]/g, '\\$&')}'`;
    case 'boolean':
    case 'number':
      return String(expression.value);
    case 'reference':
      return expression.name;
    case 'attribute':
      return `${printExpression(expression.of)}#${printPath(expression.path)}`;
    case 'call':
      return `${expression.name}(${expression.args.map(printExpression).join(', ')})`;
  }
}
