import { parentPort, workerData } from 'node:worker_threads';

import { readAll, TaskQueue, type ThreadInput } from './read-files.js';

const { tasks, state } = workerData as ThreadInput;
const queue = new TaskQueue(tasks.length, state);
parentPort?.postMessage(readAll(tasks, () => queue.takeFirst()));
