import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Manner = 'WELL' | 'SLOW' | 'FAILING' | 'REDIRECTING';

/** An agency's webhook server. Records when each event first arrived. */
export async function startReceiver() {
  let manner: Manner = 'WELL';
  const arrived = new Map<string, number>();
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    request.resume();
    request.on('end', () => {
      const id = String(request.headers['webhook-id']);
      if (manner === 'FAILING') response.writeHead(500).end();
      else if (manner === 'REDIRECTING')
        response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end();
      else {
        if (!arrived.has(id)) arrived.set(id, performance.now());
        setTimeout(() => response.writeHead(204).end(), manner === 'SLOW' ? 2_000 : 0);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    arrived,
    requests: () => requests,
    behave: (next: Manner) => {
      manner = next;
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
