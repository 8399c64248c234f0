export { createPhotoDeps, type PhotoDeps } from './photo-deps.ts';
export { mayReadPhoto, photoReaders } from './photo.policy.ts';
export { findPhotos, findPhotosOf, type PhotoRow } from './photo.repository.ts';
export { photoRoutes } from './photo.routes.ts';
export { photos } from './resolvers/Household.ts';
export { requestPhotoUpload } from './use-cases/request-photo-upload.ts';
