import { parentPort } from 'node:worker_threads';

import { formatFile, type FormatTask } from './format-files.js';

parentPort?.on('message', ({ index, file, options }: FormatTask) => {
  void formatFile(file, options).then((formatted) => parentPort?.postMessage([index, formatted]));
});
