import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import fc from 'fast-check';
import ts from 'typescript-5.9';
import { describe, expect, it } from 'vitest';

import { toEnvVar } from './env-var.js';
import { toIdentifier } from './identifier.js';
import { toGoModule, toJsPackage } from './sdk-names.js';

/** Each type with the function that must say the same. */
const rules = {
  ToIdentifier: toIdentifier,
  ToEnvVar: toEnvVar,
  ToJsPackage: toJsPackage,
  ToGoModule: toGoModule,
} as const satisfies Record<string, (serviceId: string) => string>;
type Rule = keyof typeof rules;
const ruleNames = Object.keys(rules) as Rule[];

const here = dirname(fileURLToPath(import.meta.url));
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  module: ts.ModuleKind.NodeNext,
  types: [],
  strict: true,
  noEmit: true,
};

/** What the compiler makes of `ToX<'…'>` for every value: the name, or `never`. */
function typesOf(rule: Rule, values: readonly string[]): string[] {
  const probe = join(here, 'probe.ts');
  const lines = values.map((value, i) => `export type T${i} = ${rule}<${JSON.stringify(value)}>;`);
  const text = `import type { ${rule} } from './index.js';\n${lines.join('\n')}\n`;
  const program = ts.createProgram([probe], options, hostWith(probe, text));
  const checker = program.getTypeChecker();
  const answers: string[] = [];
  for (const statement of program.getSourceFile(probe)?.statements ?? []) {
    if (!ts.isTypeAliasDeclaration(statement)) continue;
    const type = checker.getTypeAtLocation(statement.name);
    answers.push(type.isStringLiteral() ? type.value : checker.typeToString(type));
  }
  return answers;
}

const parsed = new Map<string, ts.SourceFile | undefined>();

/** A host that has one file more than the disk, and parses the others once. */
function hostWith(file: string, text: string): ts.CompilerHost {
  const disk = ts.createCompilerHost(options);
  return {
    ...disk,
    fileExists: (path) => path === file || disk.fileExists(path),
    getSourceFile: (path, target) => {
      if (path === file) return ts.createSourceFile(path, text, target);
      if (!parsed.has(path)) parsed.set(path, disk.getSourceFile(path, target));
      return parsed.get(path);
    },
  };
}

/** The function's name for the value, or `never` where it throws. */
function valueOf(rule: Rule, value: string): string {
  try {
    return rules[rule](value);
  } catch {
    return 'never';
  }
}

const serviceIds = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,12}( [A-Za-z0-9]{1,9}){0,5}$/);
const almost = fc.string({
  unit: fc.constantFrom('a', 'B', '7', ' ', '_', '-', 'Ä', '\n', '\u212A'),
  minLength: 0,
  maxLength: 6,
});
const values = fc.array(fc.oneof(serviceIds, almost, fc.string()), {
  minLength: 60,
  maxLength: 120,
});

describe.each(ruleNames)('%s', (rule) => {
  it('is never where the function throws, and else the very name that it returns', () => {
    fc.assert(
      fc.property(values, (some) => {
        expect(typesOf(rule, some)).toEqual(some.map((value) => valueOf(rule, value)));
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });

  it('is worth asking: the compiler resolves it, and tells right from wrong', () => {
    expect(typesOf(rule, ['ACM PCA', 'acm-pca'])).toEqual([rules[rule]('ACM PCA'), 'never']);
  });
});
