import {
  type Arguments,
  type Io,
  type Run,
  shortenHome,
  toPrintable,
  toStyle,
  writeEnvelope,
} from '@ep/command-line';

import { toServices } from '../../services/to-service.js';
import { assertUrl } from '../../url/endpoint-url.js';
import { readConfig, writeConfig } from './config-file.js';
import { applyEdits, type ConfigRequest, findStrayUrl, toEdits } from './edits.js';
import { formatDiff } from './format-diff.js';

/** `ep config SERVICE… --url URL --section NAME`: the lines that set the endpoint of services. */
export const run: Run = async (io, args) => {
  const request = await toRequest(io, args);
  const edits = toEdits(request);
  const { path, text } = readConfig(io);
  const change = { path, before: text, after: applyEdits(text ?? '', edits, path) };
  const lines = applyEdits('', edits, path);
  const isWritten = args.has('write') && isNeeded(change);
  const backup = isWritten ? writeConfig(path, text, change.after) : null;
  if (args.has('json')) {
    const data = { file: path, lines, isNeeded: isNeeded(change), isWritten, backup };
    writeEnvelope(io.stdout, { command: 'config', ok: true, data });
  } else {
    if (args.has('write')) showChange(io, change, backup);
    else showLines(io, change, lines);
    sayUnused(io, request);
  }
  if (args.has('write')) sayStray(io, change, request);
  return 0;
};

/** A config file before and after; `before` is undefined where there is no file. */
interface Change {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
}

function isNeeded({ before = '', after }: Change): boolean {
  return before !== after;
}

async function toRequest({ stderr }: Io, args: Arguments): Promise<ConfigRequest> {
  const url = args.required('url');
  const section = args.required('section');
  const services = await toServices(args.operands, stderr);
  const identifiers = services.map(({ identifier }) => identifier);
  assertUrl(url, identifiers);
  return { services: identifiers, url, section, profile: args.value('profile') };
}

function showLines(io: Io, change: Change, lines: string): void {
  const { stdout, stderr } = io;
  stdout.write(lines);
  const name = toName(io, change.path);
  stderr.write(
    isNeeded(change)
      ? `Add these to ${name}, or use --write.\n`
      : `${name} already has these lines.\n`,
  );
}

function showChange(io: Io, change: Change, backup: string | null): void {
  const { stdout, stderr } = io;
  const { path, before = '', after } = change;
  const name = toName(io, path);
  stdout.write(formatDiff(name, before, after, toStyle(stdout)));
  if (!isNeeded(change)) stderr.write(`${name} already has these settings; nothing changed.\n`);
  else if (backup === null) stderr.write(`Created ${name}.\n`);
  else stderr.write(`Changed ${name}; the old file is ${toName(io, backup)}\n`);
}

function sayUnused({ stderr }: Io, { profile, section }: ConfigRequest): void {
  if (profile !== undefined) return;
  stderr.write(
    `To use this section, a profile needs services = ${section}; --profile NAME adds it.\n`,
  );
}

/** A line that is left as it is, since nobody knows what it is for, and that does nothing. */
function sayStray(io: Io, { path, after }: Change, { section }: ConfigRequest): void {
  const stray = findStrayUrl(after, section);
  if (stray === undefined) return;
  const place = `${toName(io, path)}:${stray.line}`;
  io.stderr.write(
    `${place}: no tool reads this endpoint_url: it is not indented, so it belongs to no service.\n`,
  );
  io.stderr.write(`  fix: ${stray.fix}\n`);
}

/** A path for people. */
function toName(io: Io, path: string): string {
  return toPrintable(shortenHome(path, io));
}
