import { createHash } from 'node:crypto';
import readExif from 'exif-reader';

export interface StoredPicture {
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly sha256: Buffer;
  readonly takenAt: Date | null;
  readonly location: { latitude: number; longitude: number } | null;
}
/** Reasons to reject a file. */
export type PictureFault = 'NOT_A_PHOTO' | 'TOO_MANY_PIXELS' | 'NOT_A_PLAIN_DOCUMENT';
export class RejectedPicture extends Error {
  readonly fault: PictureFault;
  constructor(fault: PictureFault) {
    super(fault);
    this.name = 'RejectedPicture';
    this.fault = fault;
  }
}
/** Maximum size of an upload in bytes. */
export const maxUploadBytes = 15 * 1024 * 1024;
/** Maximum number of pixels. Larger pictures cost memory without showing more of a house. */
const maxPixels = 16_000_000;
/** Maximum side length of the stored picture and of its thumbnail, in pixels. */
const maxSide = 2048;
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

function cameraFacts(exif: Buffer | undefined): Pick<StoredPicture, 'takenAt' | 'location'> {
  if (!exif) return { takenAt: null, location: null };
  try {
    const read = readExif(exif) as { Photo?: { DateTimeOriginal?: unknown }; GPSInfo?: Record<string, unknown> };
    const taken = read.Photo?.DateTimeOriginal;
    return { takenAt: taken instanceof Date ? taken : null, location: positionOf(read.GPSInfo) };
  } catch {
    return { takenAt: null, location: null }; // invalid metadata of a camera does not make the photo invalid
  }
}

/**
 * Reads a photo by its content, not its declared type, rotates it upright and re-encodes it without metadata. Returns
 * the camera's time and place as data.
 */
export async function readPicture(upload: Buffer): Promise<Picture> {
  const { default: sharp } = await import('sharp'); // imported on demand: 20 MB that a service without photos does not need
  sharp.cache(false);
  sharp.concurrency(1);
  const options = { limitInputPixels: maxPixels, failOn: 'error' as const, sequentialRead: true };
  let facts: Pick<StoredPicture, 'takenAt' | 'location'>;
  try {
    const metadata = await sharp(upload, { ...options, limitInputPixels: false }).metadata();
    if (!formats.has(metadata.format) || (metadata.pages ?? 1) > 1) throw new RejectedPicture('NOT_A_PHOTO');
    if (metadata.width * metadata.height > maxPixels) throw new RejectedPicture('TOO_MANY_PIXELS');
    facts = cameraFacts(metadata.exif);
  } catch (error) {
    throw error instanceof RejectedPicture ? error : new RejectedPicture('NOT_A_PHOTO');
  }
  try {
    const { data: full, info } = await sharp(upload, options)
      .rotate()
      .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 80 })
      .toBuffer({ resolveWithObject: true });
    const thumbnail = await sharp(full)
      .resize({ width: thumbnailSide, height: thumbnailSide, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 70 })
      .toBuffer();
    const sha256 = createHash('sha256').update(full).digest();
    return { full, thumbnail, width: info.width, height: info.height, bytes: full.length, sha256, ...facts };
  } catch {
    throw new RejectedPicture('NOT_A_PHOTO'); // a header that promises more data than the file holds
  }
}
