import { randomInt } from 'node:crypto';
import { closeSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandError } from '@slrt/runtime';

function listen(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Ports to choose from: not those that Linux gives to outgoing connections, from 32768 on, which may take a port before its server does. */
const choice = { first: 12_000, count: 20_000 };
/** Milliseconds after which a server has taken its port, or does not want it any more. */
const claimTime = 120_000;

/** Claims a port for `claimTime` among the processes that share the temporary folder. Returns false when another has claimed it. */
function claim(port: number): boolean {
  const folder = join(tmpdir(), 'slrt-ports');
  const file = join(folder, String(port));
  try {
    mkdirSync(folder, { recursive: true });
    const claimedAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (claimedAt !== undefined && claimedAt < Date.now() - claimTime) rmSync(file, { force: true });
    closeSync(openSync(file, 'wx'));
    return true;
  } catch (error) {
    // Without a folder that this user may write to, the free port is as good as before.
    return (error as NodeJS.ErrnoException).code !== 'EEXIST';
  }
}

/** Returns a port that is free and that no other process which asked here within the last two minutes was given. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const port = choice.first + randomInt(choice.count);
    if (
      await listen(port).then(
        () => claim(port),
        () => false,
      )
    )
      return port;
  }
  return listen(0);
}

/** Throws a CommandError when a port is in use. */
export async function assertPortFree(port: number): Promise<void> {
  try {
    await listen(port);
  } catch {
    throw new CommandError(
      `Port ${port} is in use. Stop the process that uses it, or start with another port: PORT=4100 npm start`,
    );
  }
}
