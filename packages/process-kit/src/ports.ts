import { createServer } from 'node:net';
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

export const freePort = (): Promise<number> => listen(0);

export async function assertPortFree(port: number): Promise<void> {
  try {
    await listen(port);
  } catch {
    throw new CommandError(
      `Port ${port} is in use. Stop the process that uses it, or start with another port: PORT=4100 npm start`,
    );
  }
}
