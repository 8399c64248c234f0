import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { maxBufferedBytes, readStart } from './read-start.ts';

const chunk = (size: number, text = 'a') => Buffer.alloc(size, text);

test('returns a small body as a whole', async () => {
  expect(await readStart(Readable.from([chunk(3), chunk(2)]))).toEqual(Buffer.from('a'.repeat(5)));
  expect(await readStart(Readable.from([]))).toEqual(Buffer.alloc(0));
});

test('returns a body of the largest buffered size as a whole', async () => {
  expect(await readStart(Readable.from([chunk(maxBufferedBytes)]))).toBeInstanceOf(Buffer);
});

test('returns a larger body as a stream of all of it', async () => {
  const parts = [chunk(maxBufferedBytes), chunk(1, 'b'), chunk(70_000, 'c')];
  const stream = await readStart(Readable.from(parts));
  expect(stream).toBeInstanceOf(Readable);
  expect((await buffer(stream as Readable)).equals(Buffer.concat(parts))).toBe(true);
});

test('keeps the source open when the stream is destroyed', async () => {
  const source = new PassThrough();
  source.write(chunk(maxBufferedBytes + 1));
  const stream = (await readStart(source)) as Readable;
  stream.destroy();
  expect(source.destroyed).toBe(false);
});

test('gives up on a body that arrives too slowly', async () => {
  const source = new PassThrough();
  source.write('a');
  await expect(readStart(source, 20)).rejects.toThrow('too slowly');
  source.destroy(new Error('reset'));
});

test('passes on the error of a broken connection', async () => {
  const source = new PassThrough();
  const reading = readStart(source, 1_000);
  source.destroy(new Error('reset'));
  await expect(reading).rejects.toThrow('reset');
});
