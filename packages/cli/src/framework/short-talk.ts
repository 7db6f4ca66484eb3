import type { Io } from './io.js';
import { shortenText } from './shorten-text.js';

/**
 * The same world, in which no line of talk is longer than people read, however long the argument that is
 * echoed in it. Data is left as it is.
 */
export function withShortTalk(io: Io): Io {
  const { stderr } = io;
  const write = (text: string): boolean =>
    stderr.write(text.split('\n').map(shortenText).join('\n'));
  // What else is there is looked up only when it is asked for.
  return Object.create(io, { stderr: { value: { ...stderr, write } } }) as Io;
}
