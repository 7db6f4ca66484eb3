/// <reference types="node" />

/**
 * Node's file system. An `import` of it loads all that it has, streams included, which takes longer
 * than to read both shared files: a program's start would pay for what nobody uses.
 */
export function fileSystem(): typeof import('node:fs') {
  return process.getBuiltinModule('node:fs');
}

/** Node's paths, likewise. */
export function paths(): typeof import('node:path') {
  return process.getBuiltinModule('node:path');
}

/** What Node knows of the machine, likewise. */
export function operatingSystem(): typeof import('node:os') {
  return process.getBuiltinModule('node:os');
}
