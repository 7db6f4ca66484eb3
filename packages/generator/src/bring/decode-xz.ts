import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';

import xz from 'xz-decompress';

/** What the decoder's numbers mean. */
const REASONS: Readonly<Record<string, string>> = {
  3: 'it needs more memory than there is',
  4: 'it needs more memory than is allowed',
  5: 'it is no xz',
  6: 'it uses options of xz that are not known here',
  7: 'its bytes are damaged',
  8: 'it ends too early',
};

/**
 * The bytes that an xz was made of, as they are asked for. The decoder is WebAssembly, so that no
 * program of the system is needed; it checks the sums that xz keeps.
 *
 * @throws Error where the xz is cut short or damaged
 */
export async function* decodeXz(compressed: Readable): AsyncGenerator<Uint8Array> {
  const input = Readable.toWeb(compressed) as ReadableStream<Uint8Array>;
  const decoded: AsyncIterable<Uint8Array> = new xz.XzReadableStream(input);
  try {
    yield* decoded;
  } catch (error) {
    const { message } = error as Error;
    const [, code = ''] = /error code (\d+)$/.exec(message) ?? [];
    throw new Error(REASONS[code] ?? message, { cause: error });
  }
}
