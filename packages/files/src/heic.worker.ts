import { parentPort, workerData } from 'node:worker_threads';
import heic from 'heic-decode';
import sharp from 'sharp';
import type { RawPicture } from './heic.ts';
import { maxPixels, maxSide } from './picture.ts';

/** Maximum memory of the decoder in bytes: a picture of 64 megapixels as YUV and as RGBA, and the upload. */
const maxMemory = 640 * 1024 ** 2;
const pageBytes = 64 * 1024;

/** The part of WebAssembly that is used here. The types of Node do not include it. */
interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}
const { WebAssembly } = globalThis as unknown as { WebAssembly: { Memory: { prototype: Memory } } };

/** Makes WebAssembly in this thread fail to allocate more than `maxMemory`. */
function limitMemory(): void {
  const { prototype } = WebAssembly.Memory;
  const grow = Reflect.get<Memory, 'grow'>(prototype, 'grow');
  Object.defineProperty(prototype, 'grow', {
    value(this: Memory, pages: number): number {
      if (this.buffer.byteLength + pages * pageBytes > maxMemory) throw new RangeError('out of memory');
      return grow.call(this, pages);
    },
  });
}

/** Decodes the first picture of a HEIC file and reduces it. */
async function decode(upload: Uint8Array): Promise<RawPicture> {
  const [picture] = await heic.all({ buffer: upload });
  if (!picture || picture.width * picture.height > maxPixels)
    throw new Error('The file holds no picture of a permitted size.');
  const { data, width, height } = await picture.decode();
  const { data: reduced, info } = await sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(reduced), width: info.width, height: info.height };
}

limitMemory();
const picture = await decode(workerData as Uint8Array);
parentPort?.postMessage(picture, [picture.data.buffer]);
