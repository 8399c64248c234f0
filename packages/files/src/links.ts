import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

export type FileAction = 'upload' | 'FULL' | 'THUMBNAIL';
const seconds: Record<FileAction, number> = { upload: 15 * 60, FULL: 5 * 60, THUMBNAIL: 5 * 60 };
/** Seconds that an agency's link to read is valid. With the 30 s of `slrt.disclosure_is_current`, a withdrawal is in time within 60 s. */
export const agencyLinkSeconds = 25;

/** Signed links: each permits one action on one file until a given time, and is signed with the service's key. */
export interface FileLinks {
  /** `validSeconds`: instead of the default of the action. */
  make(fileId: string, action: FileAction, now: Date, validSeconds?: number): { url: string; expiresAt: Date };
  holds(link: { fileId: string; action: string; expires: string; signature: string }, now: Date): boolean;
}

/** `path` is the service's route for the links. `salt` and `purpose` separate the keys of different services. */
export function createFileLinks(
  secret: string,
  { path, salt, purpose }: { path: string; salt: string; purpose: string },
): FileLinks {
  const key = Buffer.from(hkdfSync('sha256', secret, salt, purpose, 32));
  const sign = (fileId: string, action: string, expires: string) =>
    createHmac('sha256', key).update(`${fileId}|${action}|${expires}`).digest('base64url');
  return {
    make: (fileId, action, now, validSeconds = seconds[action]) => {
      const expires = String(Math.floor(now.getTime() / 1000) + validSeconds);
      const query = new URLSearchParams({ action, expires, signature: sign(fileId, action, expires) });
      return {
        url: `${path}/${fileId}?${query.toString()}`,
        expiresAt: new Date(Number(expires) * 1000),
      };
    },
    holds: ({ fileId, action, expires, signature }, now) => {
      const own = Buffer.from(sign(fileId, action, expires));
      const given = Buffer.from(signature);
      const genuine = own.length === given.length && timingSafeEqual(own, given);
      return genuine && Number(expires) * 1000 > now.getTime();
    },
  };
}
