import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createFileKeys, FileKeyError } from '@slrt/files/file-keys';
import { openSealedFile } from '@slrt/files/sealed-file';
import { renewUploadKeys, storeUpload, uploadKeys, uploadPath } from './upload-files.ts';

const uploads = mkdtempSync(join(tmpdir(), 'slrt-uploads-'));
afterAll(() => rmSync(uploads, { recursive: true }));
const deps = { uploads, fileKeys: createFileKeys('old-key'), profileKey: new Uint8Array(32) };
const [one, two] = ['01930000-0000-7000-8000-000000000001', '01930000-0000-7000-8000-000000000002'] as const;
const content = 'NIK;NAMA\n9963091503900001;Warga\n';
const body = () => Readable.from([Buffer.from(content)]);
const read = async (row: { id: string; file: string }, fileKeys = deps.fileKeys) => {
  const file = await openSealedFile(uploadPath(deps, row), uploadKeys({ ...deps, fileKeys }, row));
  const read = await buffer(file.createReadStream());
  await file.close();
  return read.toString('utf8');
};

test('names a sealed file by its content and its import', async () => {
  const [first, second] = [await storeUpload(deps, body(), one), await storeUpload(deps, body(), two)];
  expect(first.file).toMatch(/^[0-9a-f]{32}-[0-9a-f-]{36}\.upload$/);
  expect(first.file.slice(0, 32)).toBe(second.file.slice(0, 32));
  expect(first.file).not.toContain(first.sha256.toString('hex').slice(0, 8));
  expect(readdirSync(uploads).sort()).toEqual([first.file, second.file].sort());
  expect(readFileSync(join(uploads, first.file)).includes('9963')).toBe(false);
  expect(statSync(join(uploads, first.file)).mode & 0o077).toBe(0);
  expect(await read({ id: one, file: first.file })).toBe(content);
  await expect(read({ id: two, file: first.file })).rejects.toThrow(FileKeyError);
});

test('reads the name alone of rows that hold a path', async () => {
  const { file } = await storeUpload(deps, body(), one);
  expect(uploadPath(deps, { file: `/elsewhere/imports/${file}` })).toBe(join(uploads, file));
  expect(uploadPath(deps, { file: '../../etc/passwd' })).toBe(join(uploads, 'passwd'));
});

test('wraps the keys of waiting uploads again', async () => {
  const { file } = await storeUpload(deps, body(), one);
  await renewUploadKeys(uploads, createFileKeys('new-key,old-key'));
  expect(await read({ id: one, file }, createFileKeys('new-key'))).toBe(content);
  await expect(read({ id: one, file })).rejects.toThrow(FileKeyError);
  await expect(renewUploadKeys(join(uploads, 'none'), deps.fileKeys)).resolves.toBeUndefined();
});
