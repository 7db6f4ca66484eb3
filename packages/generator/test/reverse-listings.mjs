// Usage: node --import ./reverse-listings.mjs … — every folder lists its entries the other way round,
// as another file system may.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { readdirSync } = fs;
fs.readdirSync = /** @type {typeof readdirSync} */ (
  (/** @type {any[]} */ ...args) => Reflect.apply(readdirSync, fs, args).toReversed()
);
syncBuiltinESMExports();
