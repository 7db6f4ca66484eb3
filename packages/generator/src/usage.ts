/** What the generator says of its commands where one was written wrongly. */
export const USAGE = `Usage:
  ep-generator --from smithy:LOCATION --scope @acme --env-prefix ACME_ENDPOINT_URL_ --out DIR

Makes packages of your own of your own Smithy models, compiled and ready to be published.
LOCATION is a folder, an archive, a git clone or an https address:
  --scope SCOPE         of the packages: @acme makes @acme/identifiers, @acme/env, @acme/config and,
                        where models have endpoint rules, @acme/endpoints
  --env-prefix PREFIX   what the environment variables start with
  --out DIR             gets a folder a package; what was made there before is replaced, all else stays
  --release V           the version of the packages (default: that of the packages in DIR, else 0.1.0)

Within the repository of @ep, each behind ep-generator or pnpm:
  update-models [--from KIND:LOCATION …] [--history FILE] [--documented FILE]
  ingest --from KIND:DIR … [--history FILE] [--documented FILE]
  generate [--check]
  diff-catalog [--base REF|DIR] [--json]
  render --to FILE      which turbo caches
  stamp --release V     which "pnpm version-packages" runs

update-models brings API models from where they live, and ingests them; without --from, the newest
that are public, of botocore and of aws/api-models-aws:
  --from KIND:LOCATION  KIND is botocore or smithy; LOCATION is one of
                          https://github.com/OWNER/NAME   a public repository
                          https://…                       a .tar.gz, .tar.xz or .zip
                          FILE                            such an archive on this machine
                          DIR                             a git clone, or a folder: of Smithy models, or botocore's
                          pip or pip:PYTHON               the botocore that pip installed
  --ref REF             the tag, branch or commit of the repository or clone named just before
  --sha256 HEX          what the archive named just before must come to

ingest reads API models and writes models/:
  --from botocore:DIR   botocore's data folder, <client>/<apiVersion>/service-2.json, plain or .gz; or one above it
  --from smithy:DIR     a folder with Smithy JSON AST files at any depth
  --history FILE        a JSON list of first and last days: serviceId, introduced, retired, boto3Names, apiVersions
  --documented FILE     the table of the AWS CLI User Guide, tab-separated
  --origin URL, --version V, --date YYYY-MM-DD
                        what sources.json says of the source named just before; otherwise told from its files
  --older               takes sources that are older than what sources.json has of their kind, too

generate makes the packages' generated files of models/:
  --check               write nothing; name what is missing, different or left over, and exit 1
  --rendered FILE       take the files from FILE, which "render --to FILE" wrote

diff-catalog says what changed of the services, and which level of version that asks for:
  --base REF|DIR        since when: a folder of models, or a commit, branch or tag (default: HEAD)
  --json                for programs, as catalog-diff.schema.json says; otherwise Markdown

stamp notes in models/releases.json which version first has the services that no earlier one had:
  --release V           the version: 1.2.0

update-models takes the options of ingest as well. Each of these commands takes --root DIR, the
repository to work in (default: this one).

ep-generator --help, ep-generator --version.
Exit: 0 done, 1 problems in the input or drift, 2 wrong usage.
`;
