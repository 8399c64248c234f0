import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { contentName, createFileKeys, currentKeyId, FileKeyError, headerBytes } from './file-keys.ts';
import { openStore, type FileStore } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'slrt-store-'));
afterAll(() => rmSync(folder, { recursive: true }));
const [old, renewed, other] = ['old-key', 'new-key,old-key', 'other-key'].map((text) =>
  openStore('disk', folder, createFileKeys(text)),
) as [FileStore, FileStore, FileStore];
const at = (name: string) => readFileSync(join(folder, name));
const read = async (store: FileStore, name: string, keyId: string | null = store.keyId) => {
  const stream = await store.get(name, keyId);
  return stream && (await buffer(stream));
};
const picture = randomBytes(200_000);

test('stores whole files for their owner, sealed under their own names', async () => {
  await old.put('6309/a.jpg', picture);
  expect(at('6309/a.jpg').includes(picture.subarray(1000, 1032))).toBe(false);
  expect(statSync(join(folder, '6309/a.jpg')).mode & 0o077).toBe(0);
  expect((await read(old, '6309/a.jpg'))?.equals(picture)).toBe(true);
  expect(await read(old, '6309/none.jpg')).toBeNull();
});

test('refuses files of another key or name, and unexpected plain ones', async () => {
  await old.put('6309/b.jpg', picture);
  await expect(read(other, '6309/b.jpg')).rejects.toThrow(FileKeyError);
  copyFileSync(join(folder, '6309/b.jpg'), join(folder, '6309/c.jpg'));
  await expect(read(old, '6309/c.jpg')).rejects.toThrow(FileKeyError);
  writeFileSync(join(folder, '6309/d.jpg'), picture);
  await expect(read(old, '6309/d.jpg')).rejects.toThrow(FileKeyError);
});

test('ends the stream of an altered or shortened file with an error', async () => {
  await old.put('6309/e.jpg', picture);
  const sealed = at('6309/e.jpg');
  writeFileSync(join(folder, '6309/e.jpg'), sealed.subarray(0, -40));
  await expect(read(old, '6309/e.jpg')).rejects.toThrow('unable to authenticate');
  sealed.writeUInt8(sealed.readUInt8(150_000) ^ 1, 150_000);
  writeFileSync(join(folder, '6309/e.jpg'), sealed);
  await expect(read(old, '6309/e.jpg')).rejects.toThrow('unable to authenticate');
});

test('wraps keys again without touching the content', async () => {
  await old.put('6309/f.jpg', picture);
  const before = at('6309/f.jpg');
  await renewed.renew('6309/f.jpg');
  const after = at('6309/f.jpg');
  expect(after.subarray(headerBytes).equals(before.subarray(headerBytes))).toBe(true);
  await expect(read(old, '6309/f.jpg')).rejects.toThrow(FileKeyError);
  expect((await read(openStore('disk', folder, createFileKeys('new-key')), '6309/f.jpg'))?.equals(picture)).toBe(true);
});

test('serves plain files of earlier versions until it has sealed them', async () => {
  mkdirSync(join(folder, '6310'));
  for (const [name, content] of [
    ['6310/long.jpg', picture],
    ['6310/short.jpg', Buffer.from('shorter than a header')],
  ] as const) {
    writeFileSync(join(folder, name), content);
    expect((await read(old, name, null))?.equals(content)).toBe(true);
    await old.renew(name);
    expect(at(name).subarray(headerBytes).includes(content)).toBe(false);
    expect((await read(old, name))?.equals(content)).toBe(true);
  }
  await old.renew('6310/none.jpg');
});

test('keys have IDs, and names of content need the key', () => {
  expect(renewed.keyId).toBe(currentKeyId(createFileKeys('new-key')));
  const names = ['old-key', 'new-key'].map((text) => contentName(createFileKeys(text), picture));
  expect(new Set(names).size).toBe(2);
  expect(names[0]).toMatch(/^[0-9a-f]{32}$/);
});
