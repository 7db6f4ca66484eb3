#!/usr/bin/env node
import { toProcessIo } from './framework/process-io.js';
import { runCommandLine } from './framework/run-command-line.js';

process.exitCode = await runCommandLine(process.argv.slice(2), toProcessIo());
