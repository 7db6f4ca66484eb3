import { type Run, shownDefinitions } from '@ep/command-line';

import { completeLine } from './complete-line.js';

/** `ep complete`: what the scripts of `ep completion` ask at every tab. */
export const run: Run = async (io, args, program) => {
  const current = args.value('current') ?? '';
  const { kind, candidates } = completeLine(shownDefinitions(program), args.operands, current, io);
  const lines = candidates.map(({ value, description }) =>
    description === '' ? value : `${value}\t${description}`,
  );
  io.stdout.write([kind, ...lines].map((line) => `${line}\n`).join(''));
  return 0;
};
