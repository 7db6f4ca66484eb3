import { stderr } from 'node:process';

/**
 * A line on the terminal that counts up to `total` and is gone when the work is done; silent where
 * stderr is no terminal.
 */
export function startProgress(label: string): {
  count: (done: number, total: number) => void;
  end: () => void;
} {
  if (!stderr.isTTY) return { count: () => {}, end: () => {} };
  let shown = 0;
  return {
    count: (done, total) => {
      const percent = Math.floor((100 * done) / total);
      if (percent === shown) return;
      shown = percent;
      stderr.write(`\r${label} ${done}/${total} (${percent} %)\u001b[K`);
    },
    end: () => void stderr.write('\r\u001b[K'),
  };
}
