import { createCipheriv, randomBytes } from 'node:crypto';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createFileKeys, FileKeyError, headerBytes } from './file-keys.ts';
import { derivedFileKey, openSealedFile, sealContent, sealFile, type SealedFileKeys } from './sealed-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'slrt-sealed-'));
afterAll(() => rmSync(folder, { recursive: true }));
const keys = createFileKeys('a secret of the service, long enough');
const one: SealedFileKeys = { keys, name: 'one', earlier: null };
const block = 64 * 1024;

async function write(name: string, content: Buffer): Promise<string> {
  const file = join(folder, name);
  const pieces = Array.from({ length: Math.ceil(content.length / 5000) }, (_, n) =>
    content.subarray(n * 5000, (n + 1) * 5000),
  );
  await pipeline(Readable.from(pieces), sealFile(keys, 'one'), createWriteStream(file));
  return file;
}
async function read(file: string, range?: { start: number; end: number }, sealedWith = one): Promise<Buffer> {
  const sealed = await openSealedFile(file, sealedWith);
  try {
    return await buffer(sealed.createReadStream(range));
  } finally {
    await sealed.close();
  }
}

test.each([0, 1, block - 1, block, block + 1, 3 * block, 3 * block + 77])(
  'returns the %d bytes it got',
  async (length) => {
    const content = randomBytes(length);
    const file = await write(`size-${length}`, content);
    expect((await read(file)).equals(content)).toBe(true);
  },
);

test('reads any range', async () => {
  const content = randomBytes(2 * block + 500);
  const file = await write('ranges', content);
  const ranges = [0, 1, block - 1, block, block + 9, 2 * block, 2 * block + 500].map((start) => ({
    start,
    end: Math.min(content.length, start + block + 3),
  }));
  for (const range of ranges)
    expect((await read(file, range)).equals(content.subarray(range.start, range.end))).toBe(true);
});

test('shows nothing of the content', async () => {
  const file = await write('secret', Buffer.from('9913014501900001;Warga\n'.repeat(9000)));
  expect(readFileSync(file).includes('991301')).toBe(false);
});

test('refuses altered or cut files and other keys', async () => {
  const file = await write('altered', randomBytes(2 * block));
  const bytes = readFileSync(file);
  await expect(read(file, undefined, { ...one, name: 'two' })).rejects.toThrow(FileKeyError);
  await expect(read(file, undefined, { ...one, keys: createFileKeys('another') })).rejects.toThrow(FileKeyError);
  truncateSync(file, headerBytes + block + 28);
  await expect(read(file)).rejects.toThrow('unable to authenticate');
  bytes.writeUInt8(bytes.readUInt8(headerBytes + 40) ^ 1, headerBytes + 40);
  writeFileSync(file, bytes);
  await expect(read(file)).rejects.toThrow('unable to authenticate');
});

test('opens files of earlier versions, without a header, with their derived key', async () => {
  const secret = derivedFileKey(Buffer.from('the profile key'), 'one');
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', secret, nonce).setAAD(Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1]));
  const body = Buffer.concat([cipher.update('NIK;NAMA'), cipher.final()]);
  const file = join(folder, 'earlier');
  writeFileSync(file, Buffer.concat([nonce, cipher.getAuthTag(), body]));
  expect((await read(file, undefined, { ...one, earlier: secret })).toString()).toBe('NIK;NAMA');
  await expect(read(file)).rejects.toThrow(FileKeyError);
});

test('seals content in memory as in streams, with another key', async () => {
  const content = randomBytes(2 * block);
  const [first, second] = [sealContent(keys, 'one', content), sealContent(keys, 'one', content)];
  expect(first.equals(second)).toBe(false);
  const file = join(folder, 'memory');
  writeFileSync(file, first);
  expect((await read(file)).equals(content)).toBe(true);
});
