/** An entry of a tar as a test wants it, however wrong. */
export interface TarEntry {
  readonly path: string;
  /** The letter of its type; `0` is a file, `5` a folder, `2` a symbolic link, `1` a hard one. */
  readonly type?: string;
  readonly content?: string | Uint8Array;
  readonly target?: string;
  /** What the header promises, where that is not what follows. */
  readonly size?: number;
  readonly modified?: Date;
}

const BLOCK = 512;
const MODIFIED = new Date('2026-08-07T12:00:00Z');

/** A tar of these entries, with git's note of a commit before them where one is given. */
export function makeTar(entries: readonly TarEntry[], commit?: string): Buffer {
  const note = `comment=${commit ?? ''}\n`;
  const length = note.length + 3;
  const all = commit
    ? [{ path: 'pax_global_header', type: 'g', content: `${length} ${note}` }, ...entries]
    : entries;
  return Buffer.concat([...all.flatMap(toBlocks), Buffer.alloc(2 * BLOCK)]);
}

/** A tar of files, by their paths. */
export function tarOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  commit?: string,
): Buffer {
  return makeTar(
    Object.entries(files).map(([path, content]) => ({ path, content })),
    commit,
  );
}

function toBlocks({
  path,
  type = '0',
  content = '',
  target = '',
  size,
  modified = MODIFIED,
}: TarEntry) {
  const body = Buffer.from(content);
  const header = Buffer.alloc(BLOCK);
  header.write(path, 0, 100);
  header.write('0000644\0', 100);
  header.write(`${octal(size ?? body.length)}\0`, 124);
  header.write(`${octal(modified.getTime() / 1000)}\0`, 136);
  header.write('        ', 148);
  header.write(type, 156);
  header.write(target, 157, 100);
  header.write('ustar\u000000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${octal(sum).slice(-6)}\0 `, 148);
  return [header, body, Buffer.alloc((BLOCK - (body.length % BLOCK)) % BLOCK)];
}

function octal(value: number): string {
  return Math.floor(value).toString(8).padStart(11, '0');
}
