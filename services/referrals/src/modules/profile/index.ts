export { countBatch, findProfiles, listMemberKinds, upsertProfiles } from './profile.repository.ts';
export { publishWhenProjected } from './use-cases/publish-when-projected.ts';
