// Usage: node scripts/write-differences.mjs [--check] — writes HOW-THE-TOOLS-DIFFER.md from the resolver's table of
// differences, or checks that the file still matches the table. Build the resolver first.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { format, resolveConfig } from 'prettier';

import { differences } from '../packages/resolver/dist/index.js';
import { root } from './lib/run.mjs';

const PATH = join(root, 'packages', 'resolver', 'HOW-THE-TOOLS-DIFFER.md');
const HEAD = `<!-- Generated from packages/resolver/src/differences/differences.ts. Do not edit. Regenerate: node scripts/write-differences.mjs -->

# How the tools differ

The AWS CLI User Guide says which endpoint a service gets. The real tools do something else in the places below, mostly without a
warning. The dialect \`documented\` follows the guide to the letter; \`aws-cli\` (the AWS CLI), \`boto3\` and \`sdk-js\` (the AWS SDK for
JavaScript) follow the real tools. The \`warnings\` of an answer have the ids below. Observed with AWS CLI 2.36.7, botocore 1.43.11 and
AWS SDK for JavaScript 3.1169.0.

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
    'packages/resolver/HOW-THE-TOOLS-DIFFER.md does not match its table [EP_DIFFERENCES_DRIFT]\n' +
      '  fix: node scripts/write-differences.mjs',
  );
  process.exitCode = 1;
}
