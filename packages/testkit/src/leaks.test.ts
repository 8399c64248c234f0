import { createServer } from 'node:net';
import { countResources, findResourceLeaks } from './leaks.ts';

test('finds timers that were left running', async () => {
  const before = countResources();
  // More than those of jest that may end meanwhile.
  const timers = Array.from({ length: 10 }, () => setInterval(() => undefined, 60_000));
  const leaks = await findResourceLeaks(before, 200);
  timers.forEach(clearInterval);
  expect(leaks).toContain('Timeout');
});

test('finds a server that was left listening', async () => {
  const before = countResources();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const leaks = await findResourceLeaks(before, 200);
  await new Promise((resolve) => server.close(resolve));
  expect(leaks).toEqual(['TCPServerWrap']);
  expect(await findResourceLeaks(before)).not.toContain('TCPServerWrap');
});
