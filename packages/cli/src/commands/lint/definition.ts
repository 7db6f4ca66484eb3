import type { CommandDefinition } from '@ep/command-line';
import { json } from '../shared-options.js';

/** `ep lint`. */
export const lint: CommandDefinition = {
  name: 'lint',
  summary: 'find names in files that no tool reads',
  description: [
    'Looks in text of any kind for variables AWS_ENDPOINT_URL_… that are no service’s, for keys of a\n' +
      'services section that are none, and for the misspelt ignore key; and says what is right. Binaries\n' +
      'and what git ignores are left out; a file that is named itself is not.',
    'Variables such as AWS_S3_ENDPOINT or S3_ENDPOINT_URL, which no AWS tool reads, and another program may,\n' +
      'are notes. The exit is 1 where there is a warning; notes alone end with 0.',
    '--fix writes what is certain: one service, by a name that it has, never by spelling alone. Each file\n' +
      'is the old one or the new one at any time.',
    '- is standard input: an editor gives the text that is not saved yet, and its file’s name with\n' +
      '--stdin-filename, which the findings then bear, and by which ep.config.json allows names.',
    'ep-lint-ignore in a comment allows the names in its line, ep-lint-ignore-next-line those in the next;\n' +
      'lint.allow in the nearest ep.config.json above a file allows names in all files or some.',
  ],
  operands: [
    {
      name: 'PATH',
      summary: 'files and folders, or - alone; without --fix, this folder if none is given',
      least: 0,
      most: Infinity,
      completes: 'file',
    },
  ],
  options: [
    { name: 'fix', summary: 'write what is certain into the files' },
    {
      name: 'format',
      value: 'FORMAT',
      choices: ['text', 'unix', 'json', 'sarif', 'github'],
      summary: 'who is to read the findings; text if it is left out',
    },
    {
      name: 'stdin-filename',
      value: 'NAME',
      completes: 'file',
      summary: 'the file that standard input is the text of; it need not be there',
    },
    json,
  ],
  examples: [
    { line: 'ep lint .', comment: 'everything here but for what git ignores' },
    { line: 'ep lint --fix .env compose.yaml', comment: 'mend what is certain in two files' },
    { line: 'ep lint . --format unix', comment: 'a line each, for editors and grep' },
    { line: 'ep lint . --format github', comment: 'as annotations, in a workflow on GitHub' },
    {
      line: 'ep lint - --stdin-filename src/.env < draft.env',
      comment: 'a text that is not saved yet',
    },
    { line: 'ep lint . --format sarif > ep.sarif', comment: 'for code scanning' },
  ],
};
