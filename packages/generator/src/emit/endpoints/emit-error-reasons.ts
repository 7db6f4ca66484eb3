import { ERROR_CODES } from '../../rules/error-codes.js';
import type { OutputFile } from '../../write/output-file.js';
import { byCodeUnit } from '../../collections.js';
import { tsFile } from '../ts-file.js';
import { ENDPOINTS_FOLDER } from './folder.js';

/** Reasons that are no rule's: the rules end without an answer, or there are none. */
const OWN_REASONS = ['NO_ENDPOINT', 'NO_RULES'];

/** Every reason why there can be no endpoint, as a type. */
export function emitErrorReasons(): OutputFile {
  const reasons = [...new Set([...ERROR_CODES, ...OWN_REASONS])].toSorted(byCodeUnit);
  return tsFile(`${ENDPOINTS_FOLDER}/error-reasons.ts`, (file) => {
    file.addTypeAlias({
      name: 'ErrorReason',
      isExported: true,
      type: reasons.map((reason) => JSON.stringify(reason)).join(' | '),
      docs: ['Why there can be no endpoint.'],
    });
  });
}
