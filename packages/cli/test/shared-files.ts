import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll } from 'vitest';

/** Shared files of a test's own, one pair at a time. */
export interface SharedFiles {
  /** The folder that they are in, which is also the home; there once the tests run. */
  readonly folder: () => string;
  /** Writes both, and tells the environment that leads to them. */
  readonly write: (config: string, credentials?: string) => Record<string, string>;
}

/**
 * Makes a folder for the shared files of a suite, and takes it away behind its last test.
 *
 * @example
 * ```ts
 * const files = useSharedFiles();
 * it('…', () => runEp(['doctor'], { env: files.write('[default]\nregion = eu-west-1\n') }));
 * ```
 */
export function useSharedFiles(): SharedFiles {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ep-shared-files-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  return {
    folder: () => folder,
    write(config, credentials = '') {
      const files = {
        AWS_CONFIG_FILE: join(folder, 'config'),
        AWS_SHARED_CREDENTIALS_FILE: join(folder, 'credentials'),
      };
      writeFileSync(files.AWS_CONFIG_FILE, config);
      writeFileSync(files.AWS_SHARED_CREDENTIALS_FILE, credentials);
      return { HOME: folder, ...files };
    },
  };
}
