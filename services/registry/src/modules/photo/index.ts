export { createPhotoDeps, type PhotoDeps } from './photo-deps.ts';
export type { PhotoRow } from './photo.repository.ts';
export { requestPhotoUpload } from './use-cases/request-photo-upload.ts';
