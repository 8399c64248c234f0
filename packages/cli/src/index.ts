export { runCli } from './cli.ts';
export { createServerKeys } from './commands/server-keys.ts';
