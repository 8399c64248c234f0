import type { RowOf, Tx } from '@slrt/database';
import type { EntityKey, PersonRequestState } from '@slrt/domain';
import { PersonRequestEntity as r } from './person-request.entity.ts';

export type PersonRequestRow = RowOf<typeof r>;
type NewRequest = Pick<
  PersonRequestRow,
  'district_code' | 'id' | 'person_id' | 'household_id' | 'kind' | 'state' | 'identity_check' | 'input_hash'
> & { readonly receivedAt: string; readonly days: number };

/** Inserts a request, whose time limit begins with its receipt. Returns null if its id exists. */
export async function insertRequest(tx: Tx, row: NewRequest): Promise<PersonRequestRow | null> {
  const columns = r.pick(
    ...(['district_code', 'id', 'person_id', 'household_id', 'kind', 'state', 'identity_check', 'input_hash'] as const),
    ...(['received_at', 'due_at', 'recorded_by'] as const),
  );
  const [inserted] = await tx.sql<PersonRequestRow>`insert into ${r} (${columns})
    values (${row.district_code}, ${row.id}, ${row.person_id}, ${row.household_id}, ${row.kind}, ${row.state}, ${row.identity_check},
      ${row.input_hash}, ${row.receivedAt}::timestamptz, ${row.receivedAt}::timestamptz + make_interval(days => ${row.days}::integer),
      ${tx.scope.actorId})
    on conflict (${r.pick('district_code', 'id')}) do nothing returning ${r.all}`;
  return inserted ?? null;
}

export async function findRequest(tx: Tx, { district, uuid }: EntityKey): Promise<PersonRequestRow | null> {
  const [row] = await tx.sql<PersonRequestRow>`select ${r.all} from ${r}
    where ${r.$district_code} = ${district} and ${r.$id} = ${uuid}::uuid`;
  return row ?? null;
}

export async function lockRequest(tx: Tx, { district, uuid }: EntityKey): Promise<PersonRequestRow | null> {
  const [row] = await tx.sql<PersonRequestRow>`select ${r.all} from ${r}
    where ${r.$district_code} = ${district} and ${r.$id} = ${uuid}::uuid for update`;
  return row ?? null;
}

/** Returns the 200 requests of a district that are due first, or with `includeEnded` all, the latest first. */
export const listRequests = (tx: Tx, district: string, includeEnded: boolean): Promise<PersonRequestRow[]> =>
  tx.sql<PersonRequestRow>`select ${r.all} from ${r} where ${r.$district_code} = ${district}
    and (${includeEnded}::boolean or ${r.$state} in ('RECEIVED', 'APPROVED') or (${r.$kind} = 'RESTRICTION' and ${r.$state} = 'IN_FORCE'))
    order by case when ${includeEnded}::boolean then null else ${r.$due_at} end, ${r.$recorded_at} desc limit 200`;

/** A step whose actor and time are recorded. */
export type RecordedStep = 'decided' | 'confirmed' | 'lifted';

/** Moves a locked request to a state, with who did it and when. */
export async function moveRequest(
  tx: Tx,
  row: PersonRequestRow,
  { state, step, reason }: { state: PersonRequestState; step: RecordedStep; reason: string | null },
): Promise<PersonRequestRow> {
  const by = (of: RecordedStep) => (step === of ? tx.scope.actorId : null);
  const [moved] = await tx.sql<PersonRequestRow>`update ${r} set state = ${state}, version = version + 1,
      reason = coalesce(${reason}, reason),
      decided_by = coalesce(${by('decided')}, decided_by),
      decided_at = case when ${step === 'decided'} then clock_timestamp() else decided_at end,
      confirmed_by = coalesce(${by('confirmed')}, confirmed_by),
      confirmed_at = case when ${step === 'confirmed'} then clock_timestamp() else confirmed_at end,
      lifted_by = coalesce(${by('lifted')}, lifted_by),
      lifted_at = case when ${step === 'lifted'} then clock_timestamp() else lifted_at end
    where ${r.$district_code} = ${row.district_code} and ${r.$id} = ${row.id} returning ${r.all}`;
  return moved as PersonRequestRow;
}
