import type { Program } from '../src/program.js';

/** A program without commands, for tests. */
export const PROGRAM: Program = {
  name: 'ep',
  codePrefix: 'EP_TRY',
  version: '1.0.0',
  summary: 'tries things',
  commands: [],
};
