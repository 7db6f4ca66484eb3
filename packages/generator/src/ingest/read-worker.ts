import { parentPort } from 'node:worker_threads';

import { readFile } from './read-file.js';
import type { FileTask } from './read-files.js';

parentPort?.on('message', (batch: readonly (readonly [number, FileTask])[]) => {
  parentPort?.postMessage(batch.map(([index, { kind, path }]) => [index, readFile(kind, path)]));
});
