import { expect, it, vi } from 'vitest';

import { toMemoryIo } from '@ep/command-line/memory-io';
import { toProgress } from './progress.js';

it.each([
  ['a terminal', { color: true }, '\r\u001B[2Klinting: 1,234 of 5,678 files\r\u001B[2K'],
  ['a terminal that cannot erase', { color: true, env: { TERM: 'dumb' } }, ''],
  ['no terminal', {}, ''],
])('of %s', async (_what, world, written) => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  const io = toMemoryIo(world);
  const progress = toProgress(io, 5678);
  now.mockReturnValue(99);
  await progress.tick(1);
  now.mockReturnValue(100);
  await progress.tick(1234);
  await progress.tick(1235);
  progress.end();
  now.mockRestore();
  expect(io.written.stderr()).toBe(written);
  expect(io.written.stdout()).toBe('');
});
