export { type FindOptions, findSharedFile } from './find-shared-file.js';
export { type ParseTables, parseTables } from '../parse/parse-tables.js';
export {
  readSharedFiles,
  readSharedFilesWith,
  type ReadOptions,
  type SharedFiles,
} from './read-shared-files.js';
export { writeSharedFile } from './write-shared-file.js';
