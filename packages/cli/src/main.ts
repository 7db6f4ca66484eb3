#!/usr/bin/env node
import module from 'node:module';

import { runCommandLine, toProcessIo } from '@ep/command-line';

import { ep } from './ep.js';

// Node.js 22.1 and later keep the compiled code of what is loaded from here on: the commands.
(module as { readonly enableCompileCache?: () => void }).enableCompileCache?.();
process.exitCode = await runCommandLine(ep, process.argv.slice(2), toProcessIo(ep));
