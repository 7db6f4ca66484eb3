export { type FindOptions, findSharedFile } from './find-shared-file.js';
export { readSharedFiles, type ReadOptions, type SharedFiles } from './read-shared-files.js';
export { writeSharedFile } from './write-shared-file.js';
