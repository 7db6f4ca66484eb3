import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a zip as a test wants it, however wrong. */
export interface ZipEntry {
  readonly path: string;
  readonly content?: string | Uint8Array;
  /** The type of the file as Unix has it: 0o120000 is a symbolic link. */
  readonly type?: number;
  /** What the list promises, where that is not what is there. */
  readonly size?: number;
  readonly crc?: number;
}

/** A zip of these entries, deflated. */
export function makeZip(entries: readonly ZipEntry[], comment = ''): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const body = deflateRawSync(Buffer.from(entry.content ?? ''));
    const name = Buffer.from(entry.path);
    const common = commonOf(entry, body.length, name.length);
    const local = Buffer.concat([bytes([0x04034b50, 4]), common, name, body]);
    list.push(centralOf(entry, common, name, offset));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(list);
  const end = bytes(
    [0x06054b50, 4],
    [0, 4],
    [entries.length, 2],
    [entries.length, 2],
    [central.length, 4],
    [offset, 4],
    [comment.length, 2],
  );
  return Buffer.concat([...parts, central, end, Buffer.from(comment)]);
}

/** A zip of files, by their paths. */
export function zipOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  comment?: string,
): Buffer {
  return makeZip(
    Object.entries(files).map(([path, content]) => ({ path, content })),
    comment,
  );
}

const DEFLATED = 8;
const UTF8 = 0x800;
/** 2026-08-07, 12:00, as DOS writes it. */
const [TIME, DATE] = [12 << 11, ((2026 - 1980) << 9) | (8 << 5) | 7];

/** What the header of an entry and its line in the list have in common. */
function commonOf({ content = '', size, crc }: ZipEntry, compressed: number, name: number): Buffer {
  const plain = Buffer.from(content);
  return bytes(
    [20, 2],
    [UTF8, 2],
    [DEFLATED, 2],
    [TIME, 2],
    [DATE, 2],
    [crc ?? crc32(plain), 4],
    [compressed, 4],
    [size ?? plain.length, 4],
    [name, 2],
    [0, 2],
  );
}

function centralOf(
  { type = 0o100_000 }: ZipEntry,
  common: Buffer,
  name: Buffer,
  offset: number,
): Buffer {
  const unix = 3 << 8;
  const rest = bytes([0, 2], [0, 2], [0, 2], [(type << 16) >>> 0, 4], [offset, 4]);
  return Buffer.concat([bytes([0x02014b50, 4], [unix | 20, 2]), common, rest, name]);
}

/** Numbers of so many bytes each, the lowest byte first. */
function bytes(...numbers: readonly (readonly [number, number])[]): Buffer {
  return Buffer.concat(
    numbers.map(([value, length]) => {
      const part = Buffer.alloc(length);
      part.writeUIntLE(value, 0, length);
      return part;
    }),
  );
}
