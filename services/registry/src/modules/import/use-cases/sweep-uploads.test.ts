import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sweepUploads } from './sweep-uploads.ts';

const folder = mkdtempSync(join(tmpdir(), 'slrt-uploads-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('removes old uploads that no import needs, nothing else', async () => {
  const hoursAgo = (name: string, hours: number) => {
    writeFileSync(join(folder, name), 'x');
    const at = Date.now() / 1000 - hours * 3600;
    utimesSync(join(folder, name), at, at);
  };
  hoursAgo('broken-off.csv', 2);
  hoursAgo('under-way.csv', 0.5);
  hoursAgo('waits.csv', 48);
  hoursAgo('done.csv.verdicts', 48);
  hoursAgo('old.csv.verdicts', 200 * 24);
  await sweepUploads(folder, new Set([join(folder, 'waits.csv')]));
  expect(readdirSync(folder).sort()).toEqual(['done.csv.verdicts', 'under-way.csv', 'waits.csv']);
});

test('does nothing when the folder does not exist', async () => {
  await expect(sweepUploads(join(folder, 'none'), new Set())).resolves.toBeUndefined();
});
