import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';

/** Returns the setting with which a thread or child process uses this process's cache of compiled code; none without a cache. */
export function compileCacheEnvironment(): Record<string, string> {
  const folder = getCompileCacheDir();
  return folder ? { NODE_COMPILE_CACHE: dirname(folder) } : {}; // Node appends a folder of its version
}
