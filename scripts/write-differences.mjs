// Usage: node scripts/write-differences.mjs [--check] — writes the page "How the tools differ" from the
// resolver's own table, or says that it is no longer what the table makes. Build the resolver first.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { format, resolveConfig } from 'prettier';

import { differences } from '../packages/resolver/dist/index.js';
import { root } from './lib/run.mjs';

const PATH = join(root, 'packages', 'resolver', 'HOW-THE-TOOLS-DIFFER.md');
const HEAD = `<!-- Generated from packages/resolver/src/differences/differences.ts. Do not edit. Write anew: node scripts/write-differences.mjs -->

# How the tools differ

The dialect \`documented\` is the AWS CLI User Guide to the letter, the page; \`aws-cli\`, \`boto3\` and \`sdk-js\`, the AWS SDK for JavaScript,
are the real tools. The guide says which endpoint applies to a service; the real tools do otherwise in the places below, mostly
without a word. The ids are those of the \`warnings\` of an answer. Observed with AWS CLI 2.36.7, botocore 1.43.11 and the AWS SDK for
JavaScript 3.1169.0.

`;

/** @param {(typeof differences)[number]} difference */
function toSection({ id, topic, documented, awsCli, boto3, sdkJs, fix }) {
  const rows = [
    ['documented', documented],
    ['aws-cli', awsCli],
    ['boto3', boto3],
    ['sdk-js', sdkJs],
  ];
  const table = rows.map(([tool, text]) => `| ${tool} | ${text} |`).join('\n');
  return `## ${id} — ${topic}\n\n| | |\n|---|---|\n${table}\n\n${fix}\n`;
}

const options = await resolveConfig(PATH);
const text = HEAD + differences.map(toSection).join('\n');
const page = await format(text, { ...options, parser: 'markdown' });
const written = existsSync(PATH) ? readFileSync(PATH, 'utf8') : '';
if (!process.argv.includes('--check')) writeFileSync(PATH, page);
else if (written !== page) {
  console.error(
    'packages/resolver/HOW-THE-TOOLS-DIFFER.md is not what its table makes [EP_DIFFERENCES_DRIFT]\n' +
      '  fix: node scripts/write-differences.mjs',
  );
  process.exitCode = 1;
}
