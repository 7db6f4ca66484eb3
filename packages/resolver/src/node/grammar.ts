// By itself, because it is needed only for the AWS SDK for JavaScript, and where something is wrong with a file.
export { parseTables } from '@ep/config/node';
