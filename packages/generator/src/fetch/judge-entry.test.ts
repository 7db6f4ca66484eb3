import { describe, expect, it } from 'vitest';

import { wrongName } from './judge-entry.js';

const COLON = 'has a colon in its name';
const END = 'has a name that ends with a dot or a space';
const DEVICE = 'has a name that is a device on Windows';

describe('wrongName', () => {
  it.each([
    ['', 'has no name'],
    ['m/\u0000.json', 'has a control character'],
    ['m/\u007F.json', 'has a control character'],
    [String.raw`m\a.json`, 'has a backslash'],
    ['a'.repeat(1025), 'has a name of more than 1024 characters'],
    ['d/'.repeat(33), 'has a name of more than 32 levels'],
    [`${'d/'.repeat(32)}a.json`, 'has a name of more than 32 levels'],
    ['m/a.json:ads', COLON],
    ['m/a.json::$DATA', COLON],
    ['m:x/a.json', COLON],
    ['m/a.json.', END],
    ['m/a.json ', END],
    ['m/a.json. .', END],
    ['m./a.json', END],
    ['m /a.json', END],
    ['m/...', END],
    ['m/con.json', `${DEVICE}, "con.json"`],
    ['m/CON', DEVICE],
    ['nul', DEVICE],
    ['nul/a.json', DEVICE],
    ['Aux.tar.gz', DEVICE],
    ['prn .json', DEVICE],
    ['com1', DEVICE],
    ['m/com¹.json', DEVICE],
    ['m/Lpt9/a.json', DEVICE],
    ['CONIN$', DEVICE],
    ['conout$.json', DEVICE],
  ])('finds what is wrong with %j', (path, message) => {
    expect(wrongName(path)).toContain(message);
  });

  it.each([
    'botocore/data/s3/2006-03-01/service-2.json',
    `${'d/'.repeat(31)}a.json`,
    'd/'.repeat(32),
    `${'./'.repeat(500)}a.json`,
    './top/',
    'top/./.hidden..json',
    'top/console.json',
    'top/com.json',
    'top/com10.json',
    'top/a.con',
    'top/a nul.json',
  ])('finds nothing wrong with %j', (path) => {
    expect(wrongName(path)).toBeUndefined();
  });
});
