export { createPhotoDeps, type PhotoDeps } from './photo-deps.ts';
export { movePhotos, type PhotoRow } from './photo.repository.ts';
export { requestPhotoUpload } from './use-cases/request-photo-upload.ts';
