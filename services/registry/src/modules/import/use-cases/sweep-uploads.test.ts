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
  hoursAgo('broken-off.part', 2);
  hoursAgo('ended.upload', 2);
  hoursAgo('arriving.part', 0.5);
  hoursAgo('under-way.upload', 0.5);
  hoursAgo('waits.upload', 48);
  hoursAgo('done.upload.verdicts', 48);
  hoursAgo('old.upload.verdicts', 200 * 24);
  await sweepUploads(folder, new Set([join(folder, 'waits.upload')]));
  expect(readdirSync(folder).sort()).toEqual([
    'arriving.part',
    'done.upload.verdicts',
    'under-way.upload',
    'waits.upload',
  ]);
});

test('does nothing when the folder does not exist', async () => {
  await expect(sweepUploads(join(folder, 'none'), new Set())).resolves.toBeUndefined();
});
