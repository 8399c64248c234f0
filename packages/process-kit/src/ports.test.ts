import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assertPortFree, freePort } from './ports.ts';

const before = process.env['TMPDIR'];
const folder = mkdtempSync(join(tmpdir(), 'slrt-ports-test-'));
beforeAll(() => {
  process.env['TMPDIR'] = folder;
});
afterAll(() => {
  process.env['TMPDIR'] = before;
  if (before === undefined) delete process.env['TMPDIR'];
  rmSync(folder, { recursive: true });
});

test('gives each port once, below those of outgoing connections', async () => {
  const ports = await Promise.all(Array.from({ length: 300 }, freePort));
  expect(new Set(ports).size).toBe(300);
  expect(Math.max(...ports)).toBeLessThan(32_768);
});

test('tells when a port is in use', async () => {
  const port = await freePort();
  await assertPortFree(port);
  const server = createServer().listen(port, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  await expect(assertPortFree(port)).rejects.toThrow(`Port ${port} is in use`);
  server.close();
});
