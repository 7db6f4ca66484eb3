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
import { applyEdits } from './apply-edits.js';
import { findStrayUrl } from './find-stray-url.js';
import { formatDiff } from './format-diff.js';
import { readConfig } from './read-config.js';
import { type ConfigWish, toEdits } from './to-edits.js';
import { writeConfig } from './write-config.js';

/** `ep config SERVICE… --url URL --section NAME`: the lines that set the endpoint of services. */
export const run: Run = async (io, args) => {
  const wish = await toWish(io, args);
  const edits = toEdits(wish);
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
    sayUnused(io, wish);
  }
  if (args.has('write')) sayStray(io, change, wish);
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

async function toWish({ stderr }: Io, args: Arguments): Promise<ConfigWish> {
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
      ? `For ${name}; --write puts them where they belong.\n`
      : `${name} has them already.\n`,
  );
}

function showChange(io: Io, change: Change, backup: string | null): void {
  const { stdout, stderr } = io;
  const { path, before = '', after } = change;
  const name = toName(io, path);
  stdout.write(formatDiff(name, before, after, toStyle(stdout)));
  if (!isNeeded(change)) stderr.write(`${name} says so already; nothing is written.\n`);
  else if (backup === null) stderr.write(`${name} is new.\n`);
  else stderr.write(`${name} is changed; as it was: ${toName(io, backup)}\n`);
}

function sayUnused({ stderr }: Io, { profile, section }: ConfigWish): void {
  if (profile !== undefined) return;
  stderr.write(
    `A profile uses the section with services = ${section}; --profile NAME adds that.\n`,
  );
}

/** A line that is left as it is, since nobody knows what it is for, and that does nothing. */
function sayStray(io: Io, { path, after }: Change, { section }: ConfigWish): void {
  const stray = findStrayUrl(after, section);
  if (stray === undefined) return;
  const place = `${toName(io, path)}:${stray.line}`;
  io.stderr.write(
    `${place}: an endpoint_url that is not indented is no service's: no tool reads it.\n`,
  );
  io.stderr.write(`  fix: ${stray.fix}\n`);
}

/** A path for people. */
function toName(io: Io, path: string): string {
  return toPrintable(shortenHome(path, io));
}
