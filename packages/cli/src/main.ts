#!/usr/bin/env node
import { toProcessIo } from './frame/process-io.js';
import { runCommandLine } from './frame/run-command-line.js';

process.exitCode = await runCommandLine(process.argv.slice(2), toProcessIo());
