#!/usr/bin/env node
import { runCli } from './cli.ts';
import { commands } from './commands/index.ts';

process.exitCode = await runCli(process.argv.slice(2), commands);
