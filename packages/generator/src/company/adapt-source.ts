import type { Service } from '../catalog/catalog.js';
import type { OutputFile } from '../write/output-file.js';
import type { Company } from './company.js';

/** What differs between a source of `@ep` and the same source in a company's package. */
interface Adaptation {
  readonly file: RegExp;
  readonly from: RegExp;
  readonly to: (company: Company) => string;
}

/** Each must change every file that it is for, or the source has changed and the company's is wrong. */
const ADAPTATIONS: readonly Adaptation[] = [
  {
    file: /naming\/env-var\.ts$/,
    from: /(?<=ENV_VAR_PREFIX = ')AWS_ENDPOINT_URL_(?=')/,
    to: ({ envPrefix }) => envPrefix,
  },
  // A company has no crosswalk, to which these messages point.
  {
    file: /^identifiers\/src\/lookups\.ts$/,
    from: /(?<=; |')[^;'`]*findServices[^;'`]*/,
    to: ({ scope }) => `see the README of ${scope}/identifiers`,
  },
  {
    file: /^env\/src\/lookups\.ts$/,
    from: /(?<=; |')[^;'`]*suggestEnvVar[^;'`]*/,
    to: ({ scope }) => `see the README of ${scope}/env`,
  },
  // The settings of AWS's tools are not a company's.
  {
    file: /^env\/src\/global\.ts$/,
    from: /\/\*\*[^*]*\*\/\ntype SettingEnvVars[^;]*;\n/,
    to: () => '',
  },
  { file: /^env\/src\/global\.ts$/, from: /, SettingEnvVars/, to: () => '' },
  // Nothing is known of the parameters of a service without rules.
  { file: /^endpoints\/src\/endpoint-for\.ts$/, from: /: CommonParams;/, to: () => ': never;' },
  // Callers have no @ep/naming to import these from.
  {
    file: /^identifiers\/src\/index\.ts$/,
    from: /$/,
    to: () =>
      "export { isNamingError, NamingError, type NamingErrorCode } from './naming/index.js';\n",
  },
];

/** Examples are about AWS's services. */
const EXAMPLE = /(?:^ *\*\n)?^ *\* @example\n(?:^ *\*(?!\/).*\n)*/gm;

/**
 * A module of `@ep` as a company's package has it: its scope, its prefix, its services.
 *
 * @param first the service that docstrings name in place of `acm_pca`
 * @throws Error where a declared adaptation finds nothing to adapt
 */
export function adaptSource(
  { path, text }: OutputFile,
  company: Company,
  first: Service | undefined,
): OutputFile {
  const names = namesIn(company, first);
  const adapted = ADAPTATIONS.filter(({ file }) => file.test(path)).reduce(
    (source, { from, to }) => {
      if (!new RegExp(from, '').test(source))
        throw new Error(`${path} no longer has ${String(from)}`);
      return source.replace(from, to(company));
    },
    text.replace(EXAMPLE, ''),
  );
  return { path, text: names.reduce((source, [from, to]) => source.replaceAll(from, to), adapted) };
}

function namesIn({ scope, envPrefix }: Company, first: Service | undefined) {
  return [
    // Each package has its own copy of what it uses of it.
    ['@ep/naming', './naming/index.js'],
    [/@ep\/(?=identifiers|env|config|endpoints)/g, `${scope}/`],
    ['AWS_ENDPOINT_URL_', envPrefix],
    ['aws_endpoint_url_', envPrefix.toLowerCase()],
    ['ACM PCA', first?.serviceId ?? ''],
    ['ACM_PCA', first?.constant ?? ''],
    ['CLOUDWATCH_LOGS', first?.constant ?? ''],
    ['acm_pca', first?.identifier ?? ''],
  ] as const;
}
