#!/usr/bin/env node
import { runCommandLine, toProcessIo } from '@ep/command-line';

import { generator } from './generator.js';

process.exitCode = await runCommandLine(generator, process.argv.slice(2), toProcessIo(generator));
