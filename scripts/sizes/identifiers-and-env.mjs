// All of both packages in one bundle; .size-limit.mjs measures it.
export * from '../../packages/env/dist/index.js';
export * from '../../packages/identifiers/dist/index.js';
