import { keyRows, sql, type RowOf, type Sql, type Tx } from '@slrt/database';
import type { EntityKey, FamilyDocumentKind } from '@slrt/domain';
import {
  ChangeRequestStateEntity as p,
  DisclosureEntity as d,
  HouseholdRegionEntity as h,
  PuskesosPresenceEntity as u,
  ReferralStateEntity as r,
} from './projection.entity.ts';

/** Projections of other services' events. Each row keeps the highest version seen. */

export type ChangeRequestState = Pick<RowOf<typeof p>, 'region_code' | 'state' | 'version'>;

export function projectChangeRequest(
  tx: Tx,
  key: EntityKey,
  row: { regionCode: string; state: string; version: number; at: string },
): void {
  tx.send(sql`insert into ${p} as p (${p.all})
    values (${key.district}, ${key.uuid}, ${row.regionCode}, ${row.state}, ${row.version}, ${row.at})
    on conflict (${p.$district_code}, ${p.$change_request_id}) do update
    set state = excluded.state, version = excluded.version, at = excluded.at
    where p.version < excluded.version`);
}

export async function findChangeRequestState(tx: Tx, key: EntityKey): Promise<ChangeRequestState | null> {
  const [row] = await tx.sql`select ${p.pick('region_code', 'state', 'version')} from ${p}
    where ${p.$district_code} = ${key.district} and ${p.$change_request_id} = ${key.uuid}`;
  return row ?? null;
}

/** Returns the village of a household that another service's events have named; null for an unknown one. */
export async function findHouseholdRegion(tx: Tx, key: EntityKey): Promise<string | null> {
  const [row] = await tx.sql<{ region_code: string }>`select ${h.$region_code} from ${h}
    where ${h.$district_code} = ${key.district} and ${h.$household_id} = ${key.uuid}`;
  return row?.region_code ?? null;
}

export function projectUnit(
  tx: Tx,
  district: string,
  unit: { regionCode: string; version: number; open: boolean },
): void {
  tx.send(sql`insert into ${u} as u (${u.all}) values (${district}, ${unit.regionCode}, ${unit.version}, ${unit.open})
    on conflict (${u.$district_code}, ${u.$region_code}) do update set version = excluded.version, open = excluded.open
    where u.version < excluded.version`);
}

const outcomeColumns = [
  'referral_id',
  'status',
  'reason',
  'outcome',
  'siblings',
  'decision_no',
  'need_no',
  'agency_code',
  'awaited_document',
  'proposed_agency',
  'due_at',
] as const;
export type ReferralState = Pick<RowOf<typeof r>, (typeof outcomeColumns)[number]>;

export function projectReferral(
  tx: Tx,
  row: {
    district: string;
    referralId: string;
    complaintId: string;
    decisionNo: number;
    agencyCode: string;
    programmeCode: string | null;
    status: string;
    reason: string | null;
    outcome: string | null;
    siblings: number;
    version: number;
    at: string;
    dueAt: string | null;
    needNo: number | null;
    requestedAt: string;
    acceptedAt: string | null;
    awaitedDocument: string | null;
    proposedAgency: string | null;
    appointmentAt: string | null;
    /** Kinds of attachments that it opens. Those that its agency asked for before stay. */
    documentKinds: readonly string[];
  },
): void {
  tx.send(sql`insert into ${r} as r (${r.all})
    values (${row.district}, ${row.referralId}, ${row.complaintId}, ${row.decisionNo}, ${row.agencyCode}, ${row.programmeCode},
      ${row.status}, ${row.reason}, ${row.outcome}, ${row.siblings}, ${row.version}, ${row.at}, ${row.dueAt},
      ${row.needNo}, ${row.requestedAt}, ${row.acceptedAt}, ${row.awaitedDocument}, ${row.proposedAgency}, ${row.appointmentAt},
      ${row.documentKinds}::text[])
    on conflict (${r.$district_code}, ${r.$referral_id}) do update
    set status = excluded.status, reason = excluded.reason, outcome = excluded.outcome, version = excluded.version, at = excluded.at,
      agency_code = excluded.agency_code, due_at = excluded.due_at, requested_at = least(r.requested_at, excluded.requested_at),
      accepted_at = excluded.accepted_at, awaited_document = excluded.awaited_document, proposed_agency = excluded.proposed_agency,
      appointment_at = excluded.appointment_at,
      document_kinds = case when r.agency_code <> excluded.agency_code then excluded.document_kinds
        else array(select distinct kind from unnest(r.document_kinds || excluded.document_kinds) kind order by 1) end
    where r.version < excluded.version`);
  // An older event that arrives late still tells which document was asked for.
  if (row.awaitedDocument !== null)
    tx.send(sql`update ${r} set document_kinds = document_kinds || ${row.documentKinds}::text[]
    where ${r.$district_code} = ${row.district} and ${r.$referral_id} = ${row.referralId} and ${r.$agency_code} = ${row.agencyCode}
      and ${r.$version} > ${row.version} and not document_kinds @> ${row.documentKinds}::text[]`);
}

/** Lists the referrals of a complaint, the latest first. */
export const listReferralStates = (tx: Tx, complaint: EntityKey): Promise<ReferralState[]> =>
  tx.sql`select ${r.pick(...outcomeColumns)} from ${r}
    where ${r.$district_code} = ${complaint.district} and ${r.$complaint_id} = ${complaint.uuid} order by ${r.$at} desc`;

const open = r.pick(
  'district_code',
  'referral_id',
  'complaint_id',
  'agency_code',
  'programme_code',
  'due_at',
  'need_no',
  'awaited_document',
  'appointment_at',
);
export type OpenReferral = Pick<
  RowOf<typeof r>,
  | 'district_code'
  | 'referral_id'
  | 'complaint_id'
  | 'agency_code'
  | 'programme_code'
  | 'due_at'
  | 'need_no'
  | 'awaited_document'
  | 'appointment_at'
>;

/** Lists the open referrals of complaints, those due first. */
export const listOpenReferrals = (tx: Tx, complaints: readonly EntityKey[]): Promise<OpenReferral[]> =>
  tx.sql<OpenReferral>`select ${open} from ${r} where (${r.$district_code}, ${r.$complaint_id}) in ${keyRows(complaints)}
    and ${r.$status} not in ('REJECTED', 'COMPLETED', 'FAILED', 'CANCELLED', 'ENTERED_IN_ERROR')
    order by ${r.$due_at} nulls last, ${r.$referral_id}`;

/** Lists the documents that agencies wait for, of one complaint. */
export async function listAwaitedDocuments(tx: Tx, complaint: EntityKey): Promise<FamilyDocumentKind[]> {
  const rows = await tx.sql`select distinct ${r.pick('awaited_document')} from ${r}
    where ${r.$district_code} = ${complaint.district} and ${r.$complaint_id} = ${complaint.uuid}
      and ${r.$awaited_document} is not null
      and ${r.$status} not in ('REJECTED', 'COMPLETED', 'FAILED', 'CANCELLED', 'ENTERED_IN_ERROR') order by 1`;
  return rows.flatMap(({ awaited_document: code }) => code ?? []);
}

/** Counts the open referrals of a district whose agency must take its next step before a time. */
export async function countReferralsDue(tx: Tx, district: string, before: Date): Promise<number> {
  const [row] = await tx.sql<{ n: number }>`select count(*)::int as n from ${r} where ${r.$district_code} = ${district}
    and ${r.$status} not in ('REJECTED', 'COMPLETED', 'FAILED', 'CANCELLED', 'ENTERED_IN_ERROR') and ${r.$due_at} < ${before}`;
  return row?.n ?? 0;
}

const opened = d.pick('district_code', 'referral_id', 'complaint_id', 'agency_code', 'open_from', 'open_until');

interface OpenedDisclosure {
  readonly district: string;
  readonly referralId: string;
  readonly complaintId: string;
  readonly agencyCode: string;
  readonly at: string;
}

function insertDisclosure(tx: Tx, row: OpenedDisclosure, onConflict: Sql): void {
  tx.send(sql`insert into ${d} as d (${opened})
    values (${row.district}, ${row.referralId}, ${row.complaintId}, ${row.agencyCode}, ${row.at},
      (select case status when 'WITHDRAWN' then updated_at else updated_at + interval '30 days' end from complaint
        where district_code = ${row.district} and id = ${row.complaintId}
          and status in ('REJECTED', 'DUPLICATE', 'RESOLVED', 'CLOSED_UNFULFILLED', 'WITHDRAWN')))
    on conflict (${d.$district_code}, ${d.$referral_id}) do ${onConflict}`);
}

export const openDisclosure = (tx: Tx, row: OpenedDisclosure): void =>
  insertDisclosure(
    tx,
    row,
    sql`update set agency_code = excluded.agency_code, open_from = excluded.open_from
    where d.open_from < excluded.open_from and not d.withdrawn`,
  );

/** Adds the row of a disclosure that ends before its beginning arrived, so that the beginning cannot open it. */
export const addEndedDisclosure = (tx: Tx, row: OpenedDisclosure): void => insertDisclosure(tx, row, sql`nothing`);

/** Sets until when agencies may read the complaint; null: no end. Withdrawn disclosures stay closed. */
export function setDisclosureEnd(tx: Tx, complaint: EntityKey, until: Date | null): void {
  tx.send(sql`update ${d} set open_until = ${until}
    where ${d.$district_code} = ${complaint.district} and ${d.$complaint_id} = ${complaint.uuid} and not ${d.$withdrawn}`);
}
