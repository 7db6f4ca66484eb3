import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files that may name a service: sources written by hand, and the programs in scripts/consumer. */
const SOURCE =
  /^(?:packages\/[\w-]+\/(?:src|example)|scripts\/consumer)\/(?!generated\/).*(?<!\.test|\.test-d)\.c?ts$/;

/**
 * Leaves in a copy of the repository those services that its sources name, and a few that are asked for: a release of
 * these is made by the same commands as one of all, in a fraction of the time.
 *
 * @param {string} repository the folder of the copy
 * @param {readonly string[]} more identifiers of services to keep as well
 */
export function keepFewServices(repository, more) {
  const named = new Set([...namesIn(repository), ...more]);
  const models = join(repository, 'models');
  for (const folder of [models, join(models, 'rules')]) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
      const { identifier } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      if (identifier !== undefined && !named.has(identifier)) rmSync(join(folder, file));
    }
  }
  const path = join(models, 'overrides.json');
  /** @type {{ corrections: { service: string }[], aliases: { services: string[] }[] }} */
  const { corrections, aliases } = JSON.parse(readFileSync(path, 'utf8'));
  const overrides = {
    corrections: corrections.filter(({ service }) => named.has(service)),
    aliases: aliases.filter(({ services }) => services.every((name) => named.has(name))),
  };
  writeFileSync(path, JSON.stringify(overrides));
}

/**
 * Every word in quotes, and every constant in small letters: the identifiers among them are what sources name.
 *
 * @param {string} repository
 */
function namesIn(repository) {
  const words = ['packages', 'scripts/consumer'].flatMap((folder) =>
    readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => SOURCE.test(path))
      .flatMap((path) => {
        const text = readFileSync(join(repository, path), 'utf8');
        const quoted = [...text.matchAll(/'([a-z][a-z0-9_]*)'/g)].map(([, word = '']) => word);
        const constants = text.match(/\b[A-Z][A-Z0-9_]+\b/g) ?? [];
        return [...quoted, ...constants.map((name) => name.toLowerCase())];
      }),
  );
  return new Set(words);
}
