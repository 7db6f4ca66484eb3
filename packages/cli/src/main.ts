#!/usr/bin/env node
import { runCommandLine, toProcessIo } from '@ep/command-line';

import { ep } from './ep.js';

process.exitCode = await runCommandLine(ep, process.argv.slice(2), toProcessIo(ep));
