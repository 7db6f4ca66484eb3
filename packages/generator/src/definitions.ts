import type { CommandDefinition, OptionDefinition } from '@ep/command-line';

const ROOT: OptionDefinition = {
  name: 'root',
  value: 'DIR',
  summary: 'the repository to work in; by default this one, or else the current folder',
};
const REF: OptionDefinition = {
  name: 'ref',
  value: 'REF',
  multiple: true,
  summary: 'a tag, branch or commit of the --from before it, a repository or clone',
};
const SHA256: OptionDefinition = {
  name: 'sha256',
  value: 'HEX',
  multiple: true,
  summary: 'the sha256 that the archive of the --from before it must have',
};
const RELEASE: OptionDefinition = {
  name: 'release',
  value: 'VERSION',
  summary: 'the version of the packages; by default that of the packages in DIR, else 0.1.0',
};

/** How to make packages of one's own: what `ep-generator` does if no command is named. */
export const MAKE_PACKAGES: CommandDefinition = {
  name: '',
  summary: 'make packages of your own from your own Smithy models',
  description: [
    'Without a command, makes packages of your own from your own Smithy models, compiled and ready to\n' +
      'publish: @acme/identifiers, @acme/env, @acme/config and, if models have endpoint rules,\n' +
      '@acme/endpoints. All other commands work in the repository of @ep.',
  ],
  operands: [],
  options: [
    {
      name: 'from',
      value: 'smithy:LOCATION',
      isRequired: true,
      multiple: true,
      summary: 'the models: a folder, an archive, a git clone or an https URL',
    },
    REF,
    SHA256,
    { name: 'scope', value: 'SCOPE', isRequired: true, summary: 'the npm scope of the packages' },
    {
      name: 'env-prefix',
      value: 'PREFIX',
      isRequired: true,
      summary: 'the start of the names of the environment variables',
    },
    {
      name: 'out',
      value: 'DIR',
      isRequired: true,
      summary: 'gets a folder a package; earlier packages are replaced, all else stays',
    },
    RELEASE,
  ],
  examples: [
    {
      line: 'ep-generator --from smithy:models --scope @acme --env-prefix ACME_ENDPOINT_URL_ --out packages',
      comment: 'Makes the packages of Acme in packages/.',
    },
  ],
};

const SOURCE_OPTIONS: readonly OptionDefinition[] = [
  { name: 'history', value: 'FILE', summary: 'a JSON list of the first and last days of services' },
  { name: 'documented', value: 'FILE', summary: 'the table of the AWS CLI User Guide, as TSV' },
  { name: 'origin', value: 'URL', multiple: true, summary: 'where the source before it is from' },
  { name: 'version', value: 'V', multiple: true, summary: 'the version of the source before it' },
  { name: 'date', value: 'YYYY-MM-DD', multiple: true, summary: 'the day of the source before it' },
  { name: 'older', summary: 'accept sources that are older than those of models/sources.json' },
  ROOT,
];
const DESCRIBES =
  '--origin, --version and --date are written to models/sources.json; by default they are found in\n' +
  'the files of the source.';

/** The commands that a user can name, in the order of the help. */
export const DEFINITIONS = {
  'update-models': {
    name: 'update-models',
    summary: 'fetch API models from wherever they are, and write models/',
    description: [
      'Without --from, fetches the newest public models, of botocore and of aws/api-models-aws. LOCATION is\n' +
        'one of:\n' +
        '  https://github.com/OWNER/NAME   a public repository\n' +
        '  https://…                       a .tar.gz, .tar.xz or .zip\n' +
        '  FILE                            such an archive on this machine\n' +
        '  DIR                             a git clone, or a folder with models\n' +
        '  pip or pip:PYTHON               the botocore that pip installed',
      DESCRIBES,
    ],
    operands: [],
    options: [
      {
        name: 'from',
        value: 'KIND:LOCATION',
        multiple: true,
        summary: 'models of the kind botocore or smithy, and where they are',
      },
      REF,
      SHA256,
      ...SOURCE_OPTIONS,
    ],
    examples: [
      {
        line: 'ep-generator update-models --from botocore:pip',
        comment: 'Reads the botocore that pip installed.',
      },
    ],
  },
  ingest: {
    name: 'ingest',
    summary: 'read API models from folders, and write models/',
    description: [
      'Of botocore, reads <client>/<apiVersion>/service-2.json, plain or .gz, in DIR or below; of Smithy,\n' +
        'JSON AST files at any depth.',
      DESCRIBES,
    ],
    operands: [],
    options: [
      {
        name: 'from',
        value: 'KIND:DIR',
        isRequired: true,
        multiple: true,
        summary: 'models of the kind botocore or smithy, and their folder',
      },
      ...SOURCE_OPTIONS,
    ],
    examples: [
      {
        line: 'ep-generator ingest --from botocore:data --from smithy:models',
        comment: 'Reads both kinds of models.',
      },
    ],
  },
  generate: {
    name: 'generate',
    summary: 'write the generated files of the packages from models/',
    description: [],
    operands: [],
    options: [
      {
        name: 'check',
        summary: 'write nothing; list missing, different and left over files, and exit with 1',
      },
      {
        name: 'rendered',
        value: 'FILE',
        summary: 'take the files from FILE, which render --to FILE wrote',
      },
      ROOT,
    ],
    examples: [
      { line: 'ep-generator generate --check', comment: 'Says whether generated files match.' },
    ],
  },
  'diff-catalog': {
    name: 'diff-catalog',
    summary: 'list the changes of services since a version, and the version level they need',
    description: [],
    operands: [],
    options: [
      {
        name: 'base',
        value: 'REF|DIR',
        summary: 'compare with a commit, branch, tag or folder of models; by default HEAD',
      },
      { name: 'json', summary: 'print JSON, as catalog-diff.schema.json describes, not Markdown' },
      ROOT,
    ],
    examples: [
      {
        line: 'ep-generator diff-catalog --base v1.0.0',
        comment: 'Lists what changed since version 1.0.0.',
      },
    ],
  },
  render: {
    name: 'render',
    summary: 'write all generated files into one file, which turbo caches',
    description: [],
    operands: [],
    options: [{ name: 'to', value: 'FILE', isRequired: true, summary: 'the file to write' }, ROOT],
    examples: [],
  },
  stamp: {
    name: 'stamp',
    summary: 'note in models/releases.json which version has services first',
    description: ['pnpm version-packages runs it.'],
    operands: [],
    options: [{ ...RELEASE, isRequired: true, summary: 'the version, as 1.2.0' }, ROOT],
    examples: [],
  },
} as const satisfies Record<string, CommandDefinition>;
