import { fileURLToPath, pathToFileURL } from 'node:url';

import type { Outcome } from '../src/interpret/interpret-rules.js';

const ENTRY = fileURLToPath(new URL('../../endpoints/dist/index.js', import.meta.url));

/** `endpointFor` as it ships: the built package, which the generator may not import by its name. */
export const { endpointFor: shippedEndpointFor } = (await import(pathToFileURL(ENTRY).href)) as {
  endpointFor: (identifier: string, params: object) => Outcome;
};
