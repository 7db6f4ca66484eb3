import { format, resolveConfig } from 'prettier';

import { formatDiagnostic } from '../src/diagnostics/format-diagnostic.js';
import { examine } from '../src/doctor/examine.js';
import { excerptOf } from '../src/doctor/excerpt.js';
import { type Example, type Rule, toExampleSituation } from '../src/doctor/rule.js';

const HEAD = `<!-- Generated from src/doctor/rules. Do not edit. Write anew: UPDATE_GOLDEN=1 vitest run packages/cli/src/doctor -->

# What \`ep doctor\` looks for

Codes are stable. Each finding shows what every tool does: \`ep doctor\` resolves the endpoint by the precedence of that tool, from the files as that tool reads them. \`documented\` is the AWS CLI User Guide, taken literally. Examples that are not about the region also set AWS_REGION and AWS_DEFAULT_REGION to us-east-1.

The exit code is 1 if there is an error or a warning. It is 0 if there are only notes.

`;

/**
 * The page of all rules: a table, and each rule with an example and what `ep doctor` says of it.
 *
 * @param path where the page will be, for the format
 */
export async function toRulesPage(rules: readonly Rule[], path: string): Promise<string> {
  const rows = rules.map(({ code, severity, finds }) => `| \`${code}\` | ${severity} | ${finds} |`);
  const table = ['| code | severity | finds |', '|---|---|---|', ...rows].join('\n');
  const text = `${HEAD}${table}\n\n${rules.map(toSection).join('\n')}`;
  return format(text, { ...(await resolveConfig(path)), parser: 'markdown' });
}

function toSection({ code, finds, example }: Rule): string {
  const situation = toExampleSituation(example);
  const [finding] = examine(situation);
  if (finding === undefined) throw new Error(`${code} finds nothing in its example`);
  const excerpt = () => excerptOf(situation, finding.place);
  const answer = formatDiagnostic(finding, { color: false, excerpt });
  return `## ${code}\n\nFinds ${finds}.\n\n${toBlocks(example)}\`\`\`text\n${answer}\n\`\`\`\n`;
}

function toBlocks({ env = {}, config, credentials }: Example): string {
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}\n`);
  const blocks = [
    variables.length > 0 ? `\`\`\`sh\n${variables.join('')}\`\`\`\n\n` : '',
    config === undefined ? '' : `\`\`\`ini\n${config.replace('\uFEFF', '')}\`\`\`\n\n`,
    credentials === undefined
      ? ''
      : `and in the credentials file\n\n\`\`\`ini\n${credentials}\`\`\`\n\n`,
  ];
  return blocks.join('');
}
