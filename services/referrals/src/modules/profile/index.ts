export {
  claimCompleteImport,
  countBatch,
  expectBatches,
  findProfiles,
  listMemberKinds,
  upsertProfiles,
} from './profile.repository.ts';
