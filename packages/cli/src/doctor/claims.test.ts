import { dialects } from '@ep/config';
import { identifiers } from '@ep/identifiers';
import { describe, expect, it } from 'vitest';

import { isFilePlace } from '../diagnostics/diagnostic.js';
import { ask, toText } from './ask-tools.js';
import { examine } from './examine.js';
import { withoutVariable } from './other-situations.js';
import { toExampleSituation } from './rule.js';
import { rules } from './rules.js';
import { type Situation, withLine } from './situation.js';

/** The situation without that which a finding is about, and what is indented below it. */
function without(situation: Situation, place: (typeof findings)[number]['place']): Situation {
  if (!isFilePlace(place)) return withoutVariable(situation, place.variable);
  const file = place.file === 'credentials' ? situation.credentials : situation.config;
  // An emptied block is a fault of its own: there a key that means nothing takes the place.
  const [indentation = ''] = /^\s*/.exec(file.lines[place.line - 1] ?? '') ?? [];
  if (indentation !== '') return withLine(situation, file, place.line, `${indentation}a = b`);
  const next = file.lines.findIndex((line, index) => index >= place.line && !/^\s+\S/.test(line));
  const count = Math.max(1, next - place.line + 1);
  return Array.from({ length: count }).reduce<Situation>(
    (rest) => withLine(rest, rest[file.kind], place.line, null),
    situation,
  );
}

const findings = rules.flatMap(({ example }) => {
  const situation = toExampleSituation(example);
  return examine(situation).map((finding) => ({ ...finding, situation }));
});
const unread = findings.filter(({ message }) => /^No (?:AWS )?tool reads/.test(message));

describe('what a message says that no tool reads', () => {
  it('names several things', () => {
    expect(unread.map(({ code }) => code)).toContain('EP_DOCTOR_IGNORE_KEY');
    expect(unread.length).toBeGreaterThanOrEqual(6);
  });

  const tools = dialects.filter((dialect) => dialect !== 'documented');
  it.each(unread)('$code: $message', ({ situation, place }) => {
    const other = without(situation, place);
    for (const service of identifiers) {
      for (const dialect of tools) {
        const answers = [situation, other].map((one) =>
          toText(ask(one, service, dialect), dialect),
        );
        expect(answers[0]).toBe(answers[1]);
      }
    }
  });
});

describe('what a message says that not every tool does', () => {
  const differing = findings.filter(({ message }) => message.includes('ot every tool'));

  it('names several things', () => {
    expect(differing.length).toBeGreaterThanOrEqual(6);
  });

  it.each(differing)('$code: $message', ({ dialects: does }) => {
    const doings = new Set(Object.values(does ?? {}));
    const areUnused = doings.size === 1 && [...doings][0]?.startsWith('does not');
    expect(areUnused || doings.size > 1).toBe(true);
  });
});

const config = (key: string): string =>
  `[default]\nendpoint_url = http://localhost:4566\n${key} = true\n`;

it('correcting the misspelt ignore key does what its fix says', () => {
  const [finding] = examine(
    toExampleSituation({ config: config('ignore_configure_endpoint_urls') }),
  );
  const corrected = toExampleSituation({ config: config('ignore_configured_endpoint_urls') });
  for (const dialect of ['aws-cli', 'boto3', 'sdk-js'] as const) {
    expect(finding?.dialects?.[dialect]).toBe('sqs: http://localhost:4566');
    const { endpoint } = ask(corrected, 'sqs', dialect);
    expect(finding?.fix).toContain(`sqs goes to ${endpoint?.url} instead of http://localhost:4566`);
  }
});
