import type { Output } from '@ep/command-line';

/**
 * A line on the terminal that counts up to `total`, and is gone when the work is done; prints nothing
 * if `output` is not a terminal.
 */
export function startProgress(
  { isTty, write }: Pick<Output, 'isTty' | 'write'>,
  label: string,
): {
  count: (done: number, total: number) => void;
  end: () => void;
} {
  if (!isTty) return { count: () => {}, end: () => {} };
  let shown = 0;
  return {
    count: (done, total) => {
      const percent = Math.floor((100 * done) / total);
      if (percent === shown) return;
      shown = percent;
      write(`\r${label} ${done}/${total} (${percent} %)\u001b[K`);
    },
    end: () => void write('\r\u001b[K'),
  };
}
