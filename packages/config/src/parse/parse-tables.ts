import { sayProblems } from '../say-problems.js';
import { compareReadings } from './compare-readings.js';
import { parseSdkJs } from './parse-sdk-js.js';

/**
 * What most programs never need of a shared file: the grammar of the AWS SDK for JavaScript, and all that
 * is to be said about the text. A reader is given it, so that a program need not load it. Its functions are for
 * the reader to call: a program hands them on.
 */
export interface ParseTables {
  readonly parseSdkJs: typeof parseSdkJs;
  readonly compareReadings: typeof compareReadings;
  readonly sayProblems: typeof sayProblems;
}

/**
 * All of it, loaded with the module.
 *
 * @example
 * ```ts
 * Object.keys(parseTables); // ['parseSdkJs', 'compareReadings', 'sayProblems']
 * ```
 */
export const parseTables: ParseTables = { parseSdkJs, compareReadings, sayProblems };
