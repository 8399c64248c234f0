import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

export type PhotoAction = 'upload' | 'FULL' | 'THUMBNAIL';
const seconds: Record<PhotoAction, number> = { upload: 15 * 60, FULL: 5 * 60, THUMBNAIL: 5 * 60 };

/** Links that carry their own right: one action on one photo, until a moment, sealed with the service's key. */
export interface PhotoLinks {
  make(photoId: string, action: PhotoAction, now: Date): { url: string; expiresAt: Date };
  holds(link: { photoId: string; action: string; expires: string; signature: string }, now: Date): boolean;
}

export function createPhotoLinks(secret: string): PhotoLinks {
  const key = Buffer.from(hkdfSync('sha256', secret, 'slrt-registry', 'photo-links', 32));
  const sign = (photoId: string, action: string, expires: string) =>
    createHmac('sha256', key).update(`${photoId}|${action}|${expires}`).digest('base64url');
  return {
    make: (photoId, action, now) => {
      const expires = String(Math.floor(now.getTime() / 1000) + seconds[action]);
      const query = new URLSearchParams({ action, expires, signature: sign(photoId, action, expires) });
      return {
        url: `/registry/photos/${photoId}?${query.toString()}`,
        expiresAt: new Date(Number(expires) * 1000),
      };
    },
    holds: ({ photoId, action, expires, signature }, now) => {
      const own = Buffer.from(sign(photoId, action, expires));
      const given = Buffer.from(signature);
      const genuine = own.length === given.length && timingSafeEqual(own, given);
      return genuine && Number(expires) * 1000 > now.getTime();
    },
  };
}
