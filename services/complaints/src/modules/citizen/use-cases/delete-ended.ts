import { allDistricts } from '@slrt/areas';
import type { Database } from '@slrt/database';
import { systemScope } from '@slrt/domain';
import { deleteOldDrafts } from '../../filing/index.ts';
import { deleteOldSessions } from '../citizen.repository.ts';

/** Deletes drafts, sessions and counts whose time is over, of all districts. */
export const deleteEnded = ({ database }: { readonly database: Database }): Promise<void> =>
  database.withTransaction({ ...systemScope('citizen', ''), areas: allDistricts() }, (tx) => {
    deleteOldDrafts(tx);
    deleteOldSessions(tx);
  });
