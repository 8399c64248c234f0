export { bodyOf } from './upload.ts';
export { createFileLinks, type FileLinks } from './links.ts';
export { maxUploadBytes, readPicture, RejectedFile, type StoredPicture } from './picture.ts';
export {
  createAttachmentStorage,
  fileId,
  fileRoutes,
  createAuditedLink,
  startFileRenewal,
  storeUpload,
  type AttachmentStorage,
} from './attachment-storage.ts';
export { startRenewal } from './renewal.ts';
export { openStore, type FileStore } from './store.ts';
export { requestFileUpload, findFilesOf, sendFile, type StoredFileRow } from './stored-file.ts';
export { StoredFileEntity } from './stored-file.entity.ts';
