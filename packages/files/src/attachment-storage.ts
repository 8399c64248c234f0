import { createHash } from 'node:crypto';
import { utcOffsetOf } from '@slrt/areas';
import { recordRead, type Database, type Tx } from '@slrt/database';
import { formatId, parseId, systemScope, type EntityKey, type ErrorCode, type SessionScope } from '@slrt/domain';
import { errorMessage } from '@slrt/i18n';
import { negotiateLanguage } from '@slrt/i18n/negotiate';
import type { Logger } from '@slrt/runtime';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { agencyLinkSeconds, createFileLinks, type FileLinks } from './links.ts';
import { findPdfFault, isPdf } from './pdf.ts';
import { maxUploadBytes, oneAtATime, readPicture, RejectedFile } from './picture.ts';
import type { FileKeys } from './file-keys.ts';
import { startRenewal } from './renewal.ts';
import { openStore, type FileStore } from './store.ts';
import {
  auditFile,
  findFiles,
  markFileRefused,
  findFilesToRenew,
  isFileStored,
  markFileSealed,
  markFileStored,
  type StoredContent,
  type StoredFileRow,
} from './stored-file.ts';
import { bodyOf } from './upload.ts';

/** Stores the files of a service's records and issues the links to upload and download them. */
export interface AttachmentStorage {
  readonly database: Database;
  readonly store: FileStore;
  readonly links: FileLinks;
  /** Path of the links, `/<service>/files`. */
  readonly path: string;
  /** True for kinds of file that may be a PDF; all others are pictures. */
  readonly mayBeDocument: (kind: string) => boolean;
  /** Runs in the transaction that stores a file. */
  readonly onStored?: (tx: Tx, file: StoredFileRow) => Promise<void>;
}

/** Dependencies of `startFileRenewal`. */
export interface RenewalDeps {
  readonly attachmentStorage: AttachmentStorage;
  readonly logger: Logger;
}

export function createAttachmentStorage(
  database: Database,
  settings: {
    service: string;
    folder: string;
    store: string;
    secret: string;
    /** Keys that wrap the keys of the files. */
    keys: FileKeys;
    mayBeDocument: AttachmentStorage['mayBeDocument'];
    onStored?: AttachmentStorage['onStored'];
  },
): AttachmentStorage {
  const path = `/${settings.service}/files`;
  return {
    database,
    path,
    store: openStore(settings.store, settings.folder, settings.keys),
    links: createFileLinks(settings.secret, { path, salt: `slrt-${settings.service}`, purpose: 'file-links' }),
    mayBeDocument: settings.mayBeDocument,
    ...(settings.onStored ? { onStored: settings.onStored } : {}),
  };
}

const nameOf = (key: EntityKey, size: 'FULL' | 'THUMBNAIL', mediaType: string): string =>
  `${key.district.replace('.', '')}/${key.uuid}-${size.toLowerCase()}.${mediaType === 'application/pdf' ? 'pdf' : 'jpg'}`;

export const fileId = (row: { district_code: string; id: string }) =>
  formatId('attachment', { district: row.district_code, uuid: row.id });

/**
 * Returns a link to read a file, and records it first with whom the file is about. Null while there is no file to read. Purpose of the
 * read: an agency's referral, or the work of staff on the case.
 */
export async function createAuditedLink(
  attachmentStorage: AttachmentStorage,
  scope: SessionScope,
  row: StoredFileRow,
  { size, subjects, requestId }: { size: 'FULL' | 'THUMBNAIL'; subjects?: readonly string[]; requestId: string },
): Promise<string | null> {
  if (row.status !== 'STORED' || (size === 'THUMBNAIL' && row.media_type === 'application/pdf')) return null;
  const id = fileId(row);
  await recordRead(attachmentStorage.database, scope, {
    district: row.district_code,
    action: 'file.read',
    purpose: scope.scope === 'agency' ? 'REFERRAL' : 'CASE_WORK',
    subjects: subjects ?? [id],
    facts: [attachmentStorage.mayBeDocument(row.kind) ? 'DOCUMENT' : 'PHOTO'],
    requestId,
  });
  return attachmentStorage.links.make(id, size, new Date(), scope.scope === 'agency' ? agencyLinkSeconds : undefined)
    .url;
}

/**
 * Checks the type of the content itself, not the declared type, and stores the file before its row is marked as stored.
 */
async function saveStoredContent(
  attachmentStorage: AttachmentStorage,
  row: StoredFileRow,
  upload: Buffer,
): Promise<StoredContent> {
  const key = { district: row.district_code, uuid: row.id };
  const { keyId } = attachmentStorage.store;
  if (attachmentStorage.mayBeDocument(row.kind) && isPdf(upload)) {
    const fault = await oneAtATime(() => findPdfFault(upload));
    if (fault) throw new RejectedFile(fault);
    const mediaType = 'application/pdf';
    await attachmentStorage.store.put(nameOf(key, 'FULL', mediaType), upload);
    return { mediaType, keyId, bytes: upload.length, sha256: createHash('sha256').update(upload).digest() };
  }
  const { full, thumbnail, takenOffset: _, ...picture } = await readPicture(upload, utcOffsetOf(row.district_code));
  const mediaType = 'image/jpeg';
  await attachmentStorage.store.put(nameOf(key, 'FULL', mediaType), full);
  await attachmentStorage.store.put(nameOf(key, 'THUMBNAIL', mediaType), thumbnail);
  return { mediaType, keyId, ...picture };
}

/**
 * Stores an upload. Returns false when one had arrived before. Throws RejectedFile for a file that is not accepted. After a crash in between, the next attempt writes the
 * file again.
 */
export async function storeUpload(
  attachmentStorage: AttachmentStorage,
  key: EntityKey,
  upload: Buffer,
): Promise<boolean> {
  const scope = systemScope('files', key.district);
  const [row] = await attachmentStorage.database.read(scope, (tx) => findFiles(tx, [key]));
  if (row?.status !== 'AWAITED') return false;
  try {
    const content = await saveStoredContent(attachmentStorage, row, upload);
    return await attachmentStorage.database.withTransaction(scope, async (tx) => {
      auditFile(tx, key.district, 'file.stored', fileId(row));
      const isStored = await markFileStored(tx, key, content);
      if (isStored) await attachmentStorage.onStored?.(tx, row);
      return isStored;
    });
  } catch (error) {
    if (error instanceof RejectedFile)
      await attachmentStorage.database.withTransaction(scope, (tx) => markFileRefused(tx, key, error.fault));
    throw error;
  }
}

/** Starts the loop that seals files of earlier versions and wraps the keys of files again after a change of `FILES_KEY`. */
export const startFileRenewal = ({ attachmentStorage, logger }: RenewalDeps): (() => Promise<void>) =>
  startRenewal<StoredFileRow>(
    { database: attachmentStorage.database, store: attachmentStorage.store, logger },
    {
      find: findFilesToRenew,
      namesOf: (row) => {
        const key = { district: row.district_code, uuid: row.id };
        const mediaType = row.media_type ?? '';
        const sizes = mediaType === 'application/pdf' ? (['FULL'] as const) : (['FULL', 'THUMBNAIL'] as const);
        return sizes.map((size) => nameOf(key, size, mediaType));
      },
      mark: markFileSealed,
      isStored: isFileStored,
    },
  );

function refuse(reply: FastifyReply, status: number, code: ErrorCode): FastifyReply {
  const message = errorMessage(negotiateLanguage(reply.request.headers['accept-language'], 'en'), code);
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}

interface Link {
  Params: { id: string };
  Querystring: { action?: string; expires?: string; signature?: string };
}

/**
 * `PUT` and `GET <path>/<id>?action=…&expires=…&signature=…`. The signed link is the authorization; no token is needed.
 */
export function fileRoutes(app: FastifyInstance, attachmentStorage: AttachmentStorage): void {
  app.addContentTypeParser(/^(image\/|application\/pdf)/, (_request, payload, done) => done(null, payload));
  const keyOf = ({ Params: params, Querystring: query }: Link): EntityKey | null => {
    const { action = '', expires = '', signature = '' } = query;
    const genuine = attachmentStorage.links.holds({ fileId: params.id, action, expires, signature }, new Date());
    return genuine ? parseId('attachment', params.id) : null;
  };

  app.put<Link>(
    `${attachmentStorage.path}/:id`,
    { bodyLimit: maxUploadBytes + 1024 },
    async (request, reply): Promise<FastifyReply> => {
      const key = keyOf({ Params: request.params, Querystring: request.query });
      if (!key || request.query.action !== 'upload') return refuse(reply, 403, 'LINK_NOT_VALID');
      const upload = await bodyOf(request.body);
      if (!upload) return refuse(reply, 413, 'BODY_TOO_LARGE');
      try {
        const stored = await storeUpload(attachmentStorage, key, upload);
        if (!stored) return await refuse(reply, 409, 'ALREADY_UPLOADED');
        return await reply.code(201).send({ id: request.params.id, status: 'STORED' });
      } catch (error) {
        if (error instanceof RejectedFile) return await refuse(reply, 422, error.fault);
        throw error;
      }
    },
  );

  app.get<Link>(`${attachmentStorage.path}/:id`, async (request, reply) => {
    const key = keyOf({ Params: request.params, Querystring: request.query });
    const { action } = request.query;
    if (!key || (action !== 'FULL' && action !== 'THUMBNAIL')) return refuse(reply, 403, 'LINK_NOT_VALID');
    const [row] = await attachmentStorage.database.read(systemScope('files', key.district), (tx) =>
      findFiles(tx, [key]),
    );
    const mediaType = row?.media_type ?? '';
    const isDocument = mediaType === 'application/pdf';
    const found =
      row?.status === 'STORED' && !(isDocument && action === 'THUMBNAIL')
        ? await attachmentStorage.store.get(nameOf(key, action, mediaType), row.sealed_with)
        : null;
    if (!found) return refuse(reply, 404, 'NOT_FOUND');
    return reply
      .type(mediaType)
      .header('cache-control', 'private, no-store')
      .header('content-disposition', isDocument ? 'attachment; filename="document.pdf"' : 'inline')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('x-content-type-options', 'nosniff')
      .send(found);
  });
}
