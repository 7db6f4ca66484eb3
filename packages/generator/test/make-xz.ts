import { crc32 } from 'node:zlib';

const CHUNK = 1 << 16;
const CRC32_CHECK = Buffer.from([0, 1]);

/** An xz of some bytes, which it holds as they are: the format allows that, and no compressor is needed. */
export function makeXz(plain: Buffer): Buffer {
  const data = lzma2Of(plain);
  const header = withCrc(Buffer.from([2, 0, 0x21, 1, 0x16, 0, 0, 0]));
  const unpadded = header.length + data.length + 4;
  const block = Buffer.concat([header, padded(data), uint32(crc32(plain))]);
  const index = withCrc(
    padded(Buffer.concat([Buffer.from([0, 1]), varint(unpadded), varint(plain.length)])),
  );
  const size = Buffer.concat([uint32(index.length / 4 - 1), CRC32_CHECK]);
  return Buffer.concat([
    Buffer.from('\u00FD7zXZ\0', 'latin1'),
    withCrc(CRC32_CHECK),
    block,
    index,
    uint32(crc32(size)),
    size,
    Buffer.from('YZ'),
  ]);
}

/** Chunks that say of themselves that they are not compressed; the first forgets what was before. */
function lzma2Of(plain: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < plain.length; at += CHUNK) {
    const part = plain.subarray(at, at + CHUNK);
    const size = part.length - 1;
    chunks.push(Buffer.from([at === 0 ? 1 : 2, size >> 8, size & 0xff]), part);
  }
  return Buffer.concat([...chunks, Buffer.from([0])]);
}

function withCrc(part: Buffer): Buffer {
  return Buffer.concat([part, uint32(crc32(part))]);
}

function padded(part: Buffer): Buffer {
  return Buffer.concat([part, Buffer.alloc((4 - (part.length % 4)) % 4)]);
}

function uint32(value: number): Buffer {
  const part = Buffer.alloc(4);
  part.writeUInt32LE(value);
  return part;
}

function varint(value: number): Buffer {
  return value < 0x80
    ? Buffer.from([value])
    : Buffer.concat([Buffer.from([(value & 0x7f) | 0x80]), varint(Math.floor(value / 0x80))]);
}
