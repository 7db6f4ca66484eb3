/** A service's endpoint rules: what they ask for, and how they answer. Plain data. */
export interface RuleSet {
  readonly parameters: readonly Parameter[];
  /** Tried in order; the first that answers wins. */
  readonly rules: readonly Rule[];
}

/** The types that a parameter can have. */
export const PARAMETER_TYPES = ['string', 'boolean', 'stringArray'] as const;

/** One of them. */
export type ParameterType = (typeof PARAMETER_TYPES)[number];

/** What a caller can or must say. */
export interface Parameter {
  /** AWS's own name: `UseFIPS`. */
  readonly name: string;
  readonly type: ParameterType;
  /** Where AWS's tools take the value from: `AWS::UseFIPS`. */
  readonly builtIn?: string;
  readonly required?: boolean;
  readonly default?: string | boolean | readonly string[];
  readonly deprecated?: boolean;
}

/** Whether a caller may leave a parameter out. One with a default may be left out even if AWS calls it required. */
export function isOptional({ required = false, default: otherwise }: Parameter): boolean {
  return !required || otherwise !== undefined;
}

/** Where all conditions hold: more rules, an endpoint, or an error. */
export type Rule = TreeRule | EndpointRule | ErrorRule;

/** Answers as its rules do; where none of them answers, the rule after this one is tried. */
export interface TreeRule {
  readonly kind: 'tree';
  readonly conditions: readonly Condition[];
  readonly rules: readonly Rule[];
}

/** Answers with an endpoint. */
export interface EndpointRule {
  readonly kind: 'endpoint';
  readonly conditions: readonly Condition[];
  readonly url: Expression;
  readonly headers: readonly (readonly [name: string, values: readonly Expression[]])[];
  readonly properties: readonly (readonly [name: string, value: Property])[];
}

/** Answers that there is no endpoint. */
export interface ErrorRule {
  readonly kind: 'error';
  readonly conditions: readonly Condition[];
  /** Why, as one of our own codes: `NO_REGION`. */
  readonly code: string;
}

/** Holds where `test` is neither false nor without value. */
export interface Condition {
  readonly test: Expression;
  /** The name under which the rest of the rule knows the value of `test`. */
  readonly assign?: string;
}

/** Whatever has a value, or none. */
export type Expression =
  /** Text with values in it: `['https://sqs.', Region]`; plain text is one string, or nothing. */
  | { readonly kind: 'text'; readonly parts: readonly (string | Reading)[] }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | Reading;

/** A value that has a name, or something within a value. */
export type Reading =
  | { readonly kind: 'reference'; readonly name: string }
  | { readonly kind: 'attribute'; readonly of: Expression; readonly path: readonly Step[] };

/** A member's name, or an index; an index below 0 counts from the end. */
export type Step = string | number;

/** A property of an endpoint: JSON whose strings are text with values in it. */
export type Property =
  | { readonly kind: 'list'; readonly items: readonly Property[] }
  | { readonly kind: 'object'; readonly members: readonly (readonly [string, Property])[] }
  | Expression;

/** Rules that break the grammar, or the types, of the language. */
export class RuleError extends Error {
  override readonly name = 'RuleError';
}
