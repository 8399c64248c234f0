import type { Tx } from '@slrt/database';
import { FollowedAccountEntity, type FollowedAssignment } from './facilitator.entity.ts';

const a = FollowedAccountEntity.as('a');

export interface AccountNews {
  readonly district: string;
  readonly person: string;
  /** Version of the account. */
  readonly version: number;
  readonly assignments: readonly FollowedAssignment[];
}

/**
 * Records the roles of an account unless a later version is known. Returns the roles of the latest known version, and locks them
 * until the transaction ends.
 */
export async function recordAccount(tx: Tx, news: AccountNews): Promise<readonly FollowedAssignment[]> {
  const given = JSON.stringify(news.assignments.map(({ role, areas }) => ({ role, areas })));
  const [row] = await tx.sql`insert into ${FollowedAccountEntity} as a (${FollowedAccountEntity.all})
    values (${news.district}, ${news.person}, ${news.version}, ${given}::jsonb)
    on conflict (district_code, person) do update set version = greatest(${a.$version}, excluded.version),
      assignments = case when ${a.$version} < excluded.version then excluded.assignments else ${a.$assignments} end
    returning ${a.pick('assignments')}`;
  return row?.assignments ?? [];
}
