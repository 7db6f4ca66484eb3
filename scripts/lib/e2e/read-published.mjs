/**
 * @typedef {{ dependencies?: Readonly<Record<string, string>>, dist: { integrity: string } }} Published
 */

/**
 * What a registry has of a package, by version; nothing where it does not know the package.
 *
 * @param {string} registry its URL
 * @param {string} name
 * @returns {Promise<Readonly<Record<string, Published>>>}
 */
export async function readPublished(registry, name) {
  const answer = await fetch(new URL(name.replace('/', '%2f'), registry));
  if (answer.status === 404) return {};
  const { versions } = /** @type {{ versions: Readonly<Record<string, Published>> }} */ (
    await answer.json()
  );
  return versions;
}
