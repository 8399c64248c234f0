export { bodyOf } from './body.ts';
export { createFileLinks, type FileLinks } from './links.ts';
export { largestUpload, readPicture, RefusedPicture, type StoredPicture } from './picture.ts';
export { createShelf, fileId, fileRoutes, linkOnRecord, type Shelf } from './shelf.ts';
export { openStore, type FileStore } from './store.ts';
export { announceFile, findFilesOf, sendFile, type StoredFileRow } from './stored-file.ts';
export { StoredFileEntity } from './stored-file.entity.ts';
