import { createHash } from 'node:crypto';
import readExif from 'exif-reader';
import sharp from 'sharp'; // at start, because loading it blocks the process for up to a second
import { decodeHeic } from './heic.ts';
import type { DocumentFault } from './pdf.ts';

sharp.cache(false);
sharp.concurrency(1);

export interface StoredPicture {
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly sha256: Buffer;
  readonly takenAt: Date | null;
  /** UTC offset of the place where the photo was taken: `+08:00`. Null if the time is unknown. */
  readonly takenOffset: string | null;
  readonly location: { latitude: number; longitude: number } | null;
}
/** Reasons to reject a file. */
export type FileFault = 'NOT_A_PHOTO' | 'TOO_MANY_PIXELS' | DocumentFault;
export class RejectedFile extends Error {
  readonly fault: FileFault;
  constructor(fault: FileFault) {
    super(fault);
    this.name = 'RejectedFile';
    this.fault = fault;
  }
}
/** Maximum size of an upload in bytes. Photos of 50 megapixels have up to 25 MB. */
export const maxUploadBytes = 30 * 1024 * 1024;
/** Maximum number of pixels of an upload. */
export const maxPixels = 64_000_000;
/** Pictures with more pixels, and those in HEIC, are read one at a time, because each takes up to 700 MB of memory. */
const largePixels = 16_000_000;
/** Maximum side length of the stored picture and of its thumbnail, in pixels. */
export const maxSide = 2048;
const thumbnailSide = 320;
const formats = new Set(['jpeg', 'png', 'webp']);

export interface Picture extends StoredPicture {
  readonly full: Buffer;
  readonly thumbnail: Buffer;
}

/**
 * Converts degrees, minutes and seconds with their letter to decimal degrees. Null when absent or outside Indonesia.
 */
function positionOf(gps: Record<string, unknown> | undefined) {
  const degrees = (value: unknown, letter: unknown): number => {
    const [d, m, s] = Array.isArray(value) ? (value as number[]) : [];
    const size = (d ?? Number.NaN) + (m ?? 0) / 60 + (s ?? 0) / 3600;
    return letter === 'S' || letter === 'W' ? -size : size;
  };
  if (!gps) return null;
  const latitude = degrees(gps['GPSLatitude'], gps['GPSLatitudeRef']);
  const longitude = degrees(gps['GPSLongitude'], gps['GPSLongitudeRef']);
  const here = latitude >= -11.5 && latitude <= 6.5 && longitude >= 94 && longitude <= 142;
  return here ? { latitude, longitude } : null;
}

type CameraFacts = Pick<StoredPicture, 'takenAt' | 'takenOffset' | 'location'>;
interface Exif {
  readonly Photo?: { DateTimeOriginal?: unknown; OffsetTimeOriginal?: unknown; OffsetTime?: unknown };
  readonly GPSInfo?: Record<string, unknown>;
}

/** Converts the local time of a camera, which is read as if it were UTC, to a point in time. */
function timeOf({ Photo = {} }: Exif, localOffset: string): Pick<CameraFacts, 'takenAt' | 'takenOffset'> {
  const shown = Photo.DateTimeOriginal;
  if (!(shown instanceof Date) || Number.isNaN(shown.getTime())) return { takenAt: null, takenOffset: null };
  const stated = [Photo.OffsetTimeOriginal, Photo.OffsetTime].map((each) =>
    typeof each === 'string' ? each.replaceAll('\0', '').trim() : '',
  );
  const takenOffset = stated.find((each) => /^[+-](0\d|1[0-4]):[0-5]\d$/.test(each)) ?? localOffset;
  return { takenAt: new Date(`${shown.toISOString().slice(0, 19)}${takenOffset}`), takenOffset };
}

function cameraFacts(exif: Buffer | undefined, localOffset: string): CameraFacts {
  const unknown = { takenAt: null, takenOffset: null, location: null };
  if (!exif) return unknown;
  try {
    const read = readExif(exif) as Exif;
    return { ...timeOf(read, localOffset), location: positionOf(read.GPSInfo) };
  } catch {
    return unknown; // invalid metadata of a camera does not make the photo invalid
  }
}

let largeWork: Promise<unknown> = Promise.resolve();
/** Runs `work` after all earlier work on large files, because each takes much memory. */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const result = largeWork.then(work);
  largeWork = result.catch(() => undefined);
  return result;
}

/**
 * Reads a photo by its content, not its declared type, rotates it upright and re-encodes it without metadata. Returns
 * the camera's time and place as data. `localOffset` is the UTC offset of the district, for cameras that state none.
 * Throws `RejectedFile` for anything but one JPEG, PNG, WebP or HEIC picture of at most 64 megapixels.
 */
export async function readPicture(upload: Buffer, localOffset: string): Promise<Picture> {
  let facts: CameraFacts;
  let isHeic: boolean;
  let pixels: number;
  try {
    const metadata = await sharp(upload, { limitInputPixels: false, failOn: 'error', sequentialRead: true }).metadata();
    isHeic = metadata.format === 'heif' && metadata.compression === 'hevc';
    if ((!formats.has(metadata.format) && !isHeic) || (metadata.pages ?? 1) > 1) throw new RejectedFile('NOT_A_PHOTO');
    pixels = metadata.width * metadata.height;
    if (pixels > maxPixels) throw new RejectedFile('TOO_MANY_PIXELS');
    facts = cameraFacts(metadata.exif, localOffset);
  } catch (error) {
    throw error instanceof RejectedFile ? error : new RejectedFile('NOT_A_PHOTO');
  }
  const reduce = async () => {
    const options = { limitInputPixels: maxPixels, failOn: 'error' as const, sequentialRead: true };
    const image = isHeic ? sharp(...(await decodeHeic(upload))) : sharp(upload, options).rotate();
    const { data: full, info } = await image
      .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 80 })
      .toBuffer({ resolveWithObject: true });
    const thumbnail = await sharp(full)
      .resize({ width: thumbnailSide, height: thumbnailSide, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 70 })
      .toBuffer();
    const sha256 = createHash('sha256').update(full).digest();
    return { full, thumbnail, width: info.width, height: info.height, bytes: full.length, sha256, ...facts };
  };
  try {
    return await (isHeic || pixels > largePixels ? oneAtATime(reduce) : reduce());
  } catch {
    throw new RejectedFile('NOT_A_PHOTO'); // a header that promises more data than the file holds
  }
}
