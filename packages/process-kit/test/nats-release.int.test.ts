import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installFromRelease } from '../src/nats-release.ts';

const name = `nats-server-v2.15.1-${process.platform}-${process.arch === 'arm64' ? 'arm64' : 'amd64'}`;
let folder: string;
let archive: Buffer;
let server: Server;
let sums: string;
let url: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'slrt-release-'));
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'nats-server'), '#!/bin/sh\necho nats-server: v2.15.1\n');
  chmodSync(join(folder, name, 'nats-server'), 0o755);
  execFileSync('tar', ['-czf', 'release.tar.gz', name], { cwd: folder });
  archive = readFileSync(join(folder, 'release.tar.gz'));
  server = createServer((request, response) => {
    if (request.url === `/v2.15.1/${name}.tar.gz`) return response.end(archive);
    if (request.url === '/v2.15.1/SHA256SUMS') return response.end(sums);
    response.statusCode = 404;
    return response.end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

const fetched = async (releases: string) => {
  const cache = mkdtempSync(join(folder, 'cache-'));
  const said: string[] = [];
  return { command: await installFromRelease(releases, cache, (text) => said.push(text)), cache, said };
};

test('accepts a release that matches its SHA256SUMS', async () => {
  sums = `0000  other.tar.gz\n${createHash('sha256').update(archive).digest('hex')}  ${name}.tar.gz\n`;
  const { command } = await fetched(url);
  expect(spawnSync(command ?? '', ['--version'], { encoding: 'utf8' }).stdout).toContain('v2.15.1');
});

test.each([
  ['another sum', () => `${'0'.repeat(64)}  ${name}.tar.gz\n`],
  ['no checksum of this file', () => `${createHash('sha256').update(archive).digest('hex')}  other.tar.gz\n`],
])('rejects a release with %s and reports it', async (_what, text) => {
  sums = text();
  const { command, cache, said } = await fetched(url);
  expect(command).toBeNull();
  expect(said.join()).toContain('SHA256SUMS');
  expect(existsSync(join(cache, 'nats-server'))).toBe(false);
});

test('returns null without an answer, and without an address sends no request', async () => {
  expect((await fetched(`${url}/nowhere`)).command).toBeNull();
  expect(await fetched('')).toMatchObject({ command: null, said: [] });
});
