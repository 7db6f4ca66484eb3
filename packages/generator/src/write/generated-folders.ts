/** The folders, below the repository, in which every file is a generated one. */
export const GENERATED_FOLDERS: readonly string[] = [
  'packages/identifiers/src/generated',
  'packages/env/src/generated',
  'packages/endpoints/src/generated',
];
