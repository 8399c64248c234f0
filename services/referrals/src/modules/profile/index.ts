export { countBatch, findProfiles, listMemberKinds, upsertProfiles } from './profile.repository.ts';
export { announceWhenComplete } from './use-cases/announce-when-complete.ts';
