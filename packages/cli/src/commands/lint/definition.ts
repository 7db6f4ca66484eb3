import type { CommandDefinition } from '@ep/command-line';

import { json } from '../shared-options.js';

/** `ep lint`. */
export const lint: CommandDefinition = {
  name: 'lint',
  summary: 'find names in files that no tool reads',
  description: [
    'Looks in text files for environment variables AWS_ENDPOINT_URL_… that belong to no AWS service, for\n' +
      'keys of a services section that no tool reads, and for the misspelled\n' +
      'ignore_configure_endpoint_urls. Each finding has the right name. Binary files and files that git\n' +
      'ignores are skipped, unless you name the file itself.',
    'Names like AWS_S3_ENDPOINT or S3_ENDPOINT_URL, which no AWS tool reads but another program may,\n' +
      'are notes. The exit code is 1 if there is a warning, and 0 if there are only notes.',
    '--fix corrects what is certain: a name that exactly one service has. It never guesses from\n' +
      'spelling. Each file is written whole: an interrupted run leaves the old file or the new one.',
    '- reads standard input, for editors that check a file before it is saved. --stdin-filename gives\n' +
      'the name of that file: findings show it, and the lists in ep.config.json apply to it.',
    'A comment with ep-lint-ignore allows the names on its line, ep-lint-ignore-next-line those on the\n' +
      'next. lint.allow in ep.config.json allows a name everywhere or in some files; the nearest\n' +
      'ep.config.json above a file applies.',
  ],
  operands: [
    {
      name: 'PATH',
      summary: 'files and folders, or - alone; default: the current folder (--fix needs a PATH)',
      least: 0,
      most: Infinity,
      completes: 'file',
    },
  ],
  options: [
    { name: 'fix', summary: 'correct what is certain in the files' },
    {
      name: 'format',
      value: 'FORMAT',
      choices: ['text', 'unix', 'json', 'sarif', 'github'],
      summary: 'the output format (default: text)',
    },
    {
      name: 'stdin-filename',
      value: 'NAME',
      completes: 'file',
      summary: 'the name of the file on standard input; it does not have to exist',
    },
    json,
  ],
  examples: [
    { line: 'ep lint .', comment: 'check the current folder, except what git ignores' },
    { line: 'ep lint --fix .env compose.yaml', comment: 'correct what is certain in two files' },
    { line: 'ep lint . --format unix', comment: 'one line for each finding, for editors and grep' },
    { line: 'ep lint . --format github', comment: 'annotations in a GitHub workflow' },
    {
      line: 'ep lint - --stdin-filename src/.env < draft.env',
      comment: 'check a file that is not saved yet',
    },
    { line: 'ep lint . --format sarif > ep.sarif', comment: 'a report for code scanning' },
  ],
};
