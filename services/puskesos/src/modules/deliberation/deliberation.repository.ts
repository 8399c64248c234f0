import { allOf, inArea, sql, type RowOf, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import {
  DeliberationDecisionEntity,
  DeliberationEntity,
  ProposalEntity,
  type Attendees,
  type Signatory,
} from './deliberation.entity.ts';

const d = DeliberationEntity;
const c = DeliberationDecisionEntity;
const p = ProposalEntity.as('p');
export type DeliberationRow = RowOf<typeof DeliberationEntity>;
/** A decision, with the household that its proposal is about; null if the proposal names none. */
export type DecisionRow = Pick<RowOf<typeof c>, 'change_request_id' | 'decision' | 'reason' | 'result'> &
  Pick<RowOf<typeof ProposalEntity>, 'household_id'>;

export async function insertDeliberation(
  tx: Tx,
  key: EntityKey,
  {
    regionCode,
    scheduledFor,
    invited,
    hash,
  }: { regionCode: string; scheduledFor: string; invited: number | null; hash: Buffer },
): Promise<DeliberationRow | null> {
  const [row] =
    await tx.sql`insert into ${d} (${d.pick('district_code', 'id', 'region_code', 'scheduled_for', 'input_hash', 'invited')})
    values (${key.district}, ${key.uuid}, ${regionCode}, ${scheduledFor}, ${hash}, ${invited})
    on conflict do nothing returning ${d.all}`;
  return row ?? null;
}

export const findDeliberation = (tx: Tx, key: EntityKey): Promise<DeliberationRow | null> =>
  tx.manager.findOneBy(d, { district_code: key.district, id: key.uuid });

export async function lockDeliberation(tx: Tx, key: EntityKey): Promise<DeliberationRow | null> {
  const [row] =
    await tx.sql`select ${d.all} from ${d} where ${d.$district_code} = ${key.district} and ${d.$id} = ${key.uuid} for update`;
  return row ?? null;
}

export async function recordHeld(
  tx: Tx,
  key: EntityKey,
  held: {
    on: string;
    attendance: number;
    minutes: string;
    hash: Buffer;
    invited: number | null;
    attendees: readonly Attendees[];
    signatories: readonly Signatory[];
  },
): Promise<DeliberationRow> {
  const [row] =
    await tx.sql`update ${d} set held_on = ${held.on}, attendance = ${held.attendance}, minutes = ${held.minutes},
      chair = ${tx.scope.actorId}, input_hash = ${held.hash}, invited = coalesce(${held.invited}, invited),
      attendees = ${JSON.stringify(held.attendees)}, signatories = ${JSON.stringify(held.signatories)}
    where ${d.$district_code} = ${key.district} and ${d.$id} = ${key.uuid} returning ${d.all}`;
  return row as DeliberationRow;
}

export async function insertDecisions(
  tx: Tx,
  key: EntityKey,
  decisions: readonly { changeRequestId: string; decision: string; reason: string | null }[],
): Promise<void> {
  await tx.sql`insert into ${c} (${c.pick('district_code', 'deliberation_id', 'change_request_id', 'decision', 'reason')})
    select ${key.district}, ${key.uuid}, * from unnest(${decisions.map((each) => each.changeRequestId)}::text[],
      ${decisions.map((each) => each.decision)}::text[], ${decisions.map((each) => each.reason)}::text[])`;
}

export const findDecisions = (tx: Tx, key: EntityKey): Promise<DecisionRow[]> =>
  tx.sql<DecisionRow>`select ${c}.change_request_id, ${c.pick('decision', 'reason', 'result')}, ${p.$household_id} from ${c}
    left join ${p} on ${p.$district_code} = ${c}.district_code and ${p.$change_request_id} = ${c}.change_request_id
    where ${c}.district_code = ${key.district} and ${c.$deliberation_id} = ${key.uuid} order by 1`;

/** Records the registry's first response to the village's decision. Later ones are ignored. */
export async function recordResult(tx: Tx, district: string, changeRequestId: string, result: string): Promise<void> {
  await tx.sql`update ${c} set result = ${result}
    where ${c.$district_code} = ${district} and ${c.$change_request_id} = ${changeRequestId} and result is null`;
}

const inRegion = (regionCode: string | null | undefined) =>
  regionCode == null ? null : inArea(d.$region_code, regionCode);

export const pageDeliberations = (
  tx: Tx,
  regionCode: string | null | undefined,
  before: string | null,
  limit: number,
): Promise<DeliberationRow[]> =>
  tx.sql`select ${d.all} from ${d}
    where ${allOf(inRegion(regionCode), before !== null && sql`${d.$id} < ${before}::uuid`)} order by id desc limit ${limit}`;

export async function countDeliberations(tx: Tx, regionCode: string | null | undefined): Promise<number> {
  const [row] = await tx.sql<{ n: number }>`select count(*)::int as n from ${d} where ${allOf(inRegion(regionCode))}`;
  return row?.n ?? 0;
}
