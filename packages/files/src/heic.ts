import { Worker } from 'node:worker_threads';
import type { SharpOptions } from 'sharp';

/** Pixels of a picture without an alpha channel, three bytes each. */
export interface RawPicture {
  readonly data: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** Maximum duration of the decoding of one picture in milliseconds. */
const maxDuration = 60_000;

/**
 * Decodes a HEIC picture, upright and reduced to the size at which pictures are stored. The prebuilt libvips of sharp
 * reads the metadata of HEIC, but not its pixels, because it lacks an HEVC decoder. The decoder runs in a thread of its
 * own: memory that WebAssembly has taken is given back only when its thread ends.
 */
export async function decodeHeic(upload: Buffer): Promise<[Uint8Array, SharpOptions]> {
  const bytes = new Uint8Array(upload);
  const worker = new Worker(new URL('./heic.worker.ts', import.meta.url), {
    workerData: bytes,
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 16 },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: {},
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const { data, width, height } = await new Promise<RawPicture>((resolve, reject) => {
      worker.on('message', resolve);
      worker.on('error', reject);
      worker.on('exit', () => reject(new Error('The decoder ended without a picture.')));
      timer = setTimeout(() => reject(new Error('Decoding took too long.')), maxDuration);
    });
    return [data, { raw: { width, height, channels: 3 } }];
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
