const NOBODY = 65_534;

/**
 * Calls `use` as a user without rights on other people's files; who runs the tests is root in a
 * container, and root may read everything.
 */
export function asNobody<T>(use: () => T): T {
  if (process.geteuid?.() !== 0) return use();
  process.seteuid?.(NOBODY);
  try {
    return use();
  } finally {
    process.seteuid?.(0);
  }
}
