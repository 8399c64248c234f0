import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareServiceFiles } from './service-files.ts';

const home = mkdtempSync(join(tmpdir(), 'slrt-files-'));
afterAll(() => rmSync(home, { recursive: true }));

test('moves files of earlier versions to a folder for each service', () => {
  for (const folder of ['photos', 'imports', 'complaints', 'referrals', 'puskesos']) {
    mkdirSync(join(home, 'files', folder), { recursive: true });
    writeFileSync(join(home, 'files', folder, 'a'), folder);
  }
  prepareServiceFiles(home);
  prepareServiceFiles(home);
  const read = (path: string) => readFileSync(join(home, 'service-files', path, 'a'), 'utf8');
  expect(['registry/photos', 'registry/imports', 'complaints/complaints', 'puskesos/puskesos'].map(read)).toEqual([
    ...['photos', 'imports', 'complaints', 'puskesos'],
  ]);
  expect(existsSync(join(home, 'files/photos'))).toBe(false);
  for (const name of ['registry', 'complaints', 'referrals', 'puskesos'])
    expect(statSync(join(home, 'service-files', name)).mode & 0o077).toBe(0);
});
