import { by, groupBy } from '../collections.js';
import type { Parameter, Reading, Rule, RuleSet } from '../rules/rule-set.js';
import { cutAffixes } from './affixes.js';
import { mapRules } from './map-rules.js';
import { normalize } from './normalize.js';

/** A service and the rules of its own. */
export interface ServiceRules {
  readonly identifier: string;
  readonly ruleSet: RuleSet;
}

/** Starts the name of a hole in the rules; no name of the rules themselves can start so. */
export const HOLE = '$';

/** Rules that several services share but for some texts. */
export interface Shape {
  /** The first service that has it: `accessanalyzer`. */
  readonly name: string;
  /** The parameters that the rules read, by name. */
  readonly parameters: readonly Parameter[];
  /** The names that stand in the rules for texts, with a {@link HOLE} before each: `['host']`. */
  readonly holes: readonly string[];
  readonly rules: readonly Rule[];
  /** By identifier. */
  readonly services: readonly ShapedService[];
}

/** A service, and its texts in the order of its shape's holes. */
export interface ShapedService {
  readonly identifier: string;
  readonly texts: readonly string[];
}

/** The shapes of all services, by name. */
export function shareShapes(services: readonly ServiceRules[]): Shape[] {
  const skeletons = services.toSorted(by(({ identifier }) => identifier)).map(toSkeleton);
  return [...groupBy(skeletons, ({ key }) => key).values()].map(toShape);
}

/** Rules, and the texts in them, in the order in which they stand. */
interface Skeleton {
  readonly identifier: string;
  readonly parameters: readonly Parameter[];
  readonly rules: readonly Rule[];
  readonly texts: readonly Text[];
  /** Equal where two differ in texts only. */
  readonly key: string;
}

interface Text {
  readonly text: string;
  readonly role: string;
}

function toSkeleton({ identifier, ruleSet }: ServiceRules): Skeleton {
  const rules = normalize(ruleSet.rules);
  const declared = new Map(ruleSet.parameters.map((parameter) => [parameter.name, parameter]));
  const used = new Map<string, Parameter>();
  const renamed = new Map<string, string>();
  const texts: Text[] = [];
  const masked = mapRules(rules, {
    text: (text, role) => (texts.push({ text, role }), ['…']),
    name: (name) => {
      const parameter = declared.get(name);
      if (parameter) used.set(name, parameter);
      else if (!renamed.has(name)) renamed.set(name, `value${renamed.size}`);
      return renamed.get(name) ?? name;
    },
  });
  const parameters = [...used.values()].toSorted(by(({ name }) => name));
  return { identifier, parameters, rules, texts, key: JSON.stringify([parameters, masked]) };
}

/** A name that stands for a text, and the text of each service. */
interface Hole {
  readonly name: string;
  readonly cores: readonly string[];
}

/** A text of the shape: where all services have the same, that; else with a hole in it. */
type Filling = readonly (string | Reading)[];

function toShape(group: readonly Skeleton[]): Shape {
  const [first] = group;
  if (!first) throw new Error('a shape has at least one service');
  const holes = new Map<string, Hole>();
  const fillings = first.texts.map(({ role }, at): Filling => {
    const { before, after, cores } = cutAffixes(group.map(({ texts }) => texts[at]?.text ?? ''));
    if (new Set(cores).size === 1) return [`${before}${cores[0]}${after}`];
    const key = JSON.stringify(cores);
    const hole = holes.get(key) ?? { name: nameHole(role, holes), cores };
    holes.set(key, hole);
    const reading: Reading = { kind: 'reference', name: HOLE + hole.name };
    return [before, reading, after].filter((part) => part !== '');
  });
  return {
    name: first.identifier,
    parameters: first.parameters,
    holes: [...holes.values()].map(({ name }) => name),
    rules: fill(first.rules, fillings),
    services: group.map(({ identifier }, i) => ({
      identifier,
      texts: [...holes.values()].map(({ cores }) => cores[i] ?? ''),
    })),
  };
}

/** `host`, `signingRegion2`: by what the text is for; the second of a kind has a number. */
function nameHole(role: string, holes: ReadonlyMap<string, Hole>): string {
  const name = role === 'url' ? 'host' : role;
  const alike = [...holes.values()].filter((hole) => hole.name.replace(/\d+$/, '') === name);
  return alike.length === 0 ? name : `${name}${alike.length + 1}`;
}

function fill(rules: readonly Rule[], fillings: readonly Filling[]): Rule[] {
  let at = 0;
  return mapRules(rules, { text: () => fillings[at++] ?? [], name: (name) => name });
}
