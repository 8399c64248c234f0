import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLog } from './log-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slrt-log-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('openLog', () => {
  test('keeps three files of the size limit', async () => {
    const log = openLog(join(folder, 'logs', 'a.log'), { maxBytes: 1_000, files: 3 });
    for (let n = 0; n < 100; n += 1) {
      log.write(`${String(n).padStart(99)}\n`);
      await log.close();
    }
    const names = readdirSync(join(folder, 'logs')).toSorted();
    expect(names).toEqual(['a.1.log', 'a.2.log', 'a.log']);
    for (const name of names) expect(statSync(join(folder, 'logs', name)).size).toBeLessThanOrEqual(1_000);
    expect(readFileSync(join(folder, 'logs', 'a.log'), 'utf8')).toMatch(/ 99\n$/);
  });

  test('continues the file of an earlier run', async () => {
    for (const text of ['one\n', 'two\n']) {
      const log = openLog(join(folder, 'a.log'), { maxBytes: 1_000, files: 3 });
      log.write(text);
      await log.close();
    }
    expect(readFileSync(join(folder, 'a.log'), 'utf8')).toBe('one\ntwo\n');
  });

  test('drops output that cannot be written and reports how much', async () => {
    const file = join(folder, 'logs', 'a.log');
    writeFileSync(join(folder, 'logs'), ''); // a folder cannot be created there
    const log = openLog(file, { maxBytes: 1_000, files: 3 });
    log.write('lost\n');
    await log.close();
    expect(log.tail()).toBe('lost\n');
    rmSync(join(folder, 'logs'));
    mkdirSync(join(folder, 'logs'));
    log.write('kept\n');
    await log.close();
    expect(readFileSync(file, 'utf8')).toBe('\n[5 bytes of output were not written]\nkept\n');
  });
});
