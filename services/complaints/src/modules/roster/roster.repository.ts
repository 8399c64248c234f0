import { allOf, momentOrNow, raw, sql, type RowOf, type Tx } from '@slrt/database';
import type { Role } from '@slrt/domain';
import { OfficerEntity, OfficerHouseholdEntity } from './roster.entity.ts';

const o = OfficerEntity.as('o');
const h = OfficerHouseholdEntity.as('h');
const currentMoment = raw(momentOrNow);

export interface DeclaredHousehold extends Pick<
  RowOf<typeof OfficerHouseholdEntity>,
  'household_id' | 'relation' | 'declared_by'
> {
  readonly declared_at: string;
}
export interface OfficerRow extends RowOf<typeof OfficerEntity> {
  readonly households: DeclaredHousehold[];
}
/** Identifies an officer. */
export interface OfficerKey {
  readonly district: string;
  readonly person: string;
}

interface KnownOfficer extends OfficerKey {
  readonly roles: readonly Role[];
  readonly agencyCode: string | null;
}

const signInColumns = OfficerEntity.pick(
  ...(['district_code', 'person', 'roles', 'agency_code', 'display_name', 'source'] as const),
  ...(['first_signed_in_at', 'last_signed_in_at'] as const),
);

/** Records a sign-in with the roles of the token. A new officer is added to the roster. */
export function recordSignIn(tx: Tx, officer: KnownOfficer & { readonly name: string | null }): void {
  tx.send(sql`insert into ${OfficerEntity} as o (${signInColumns})
    values (${officer.district}, ${officer.person}, ${officer.roles}, ${officer.agencyCode}, ${officer.name}, 'SIGN_IN',
      ${currentMoment}, ${currentMoment})
    on conflict (district_code, person) do update
    set roles = excluded.roles, agency_code = excluded.agency_code,
      display_name = coalesce(excluded.display_name, ${o.$display_name}),
      first_signed_in_at = coalesce(${o.$first_signed_in_at}, excluded.first_signed_in_at),
      last_signed_in_at = excluded.last_signed_in_at`);
}

/** Adds an officer of a list or plan to the roster. A known officer keeps their roles and gets the new ones. */
export function addOfficer(tx: Tx, officer: KnownOfficer & { readonly source: 'LIST' | 'PLAN' }): void {
  tx.send(sql`insert into ${OfficerEntity} as o (${OfficerEntity.pick('district_code', 'person', 'roles', 'agency_code', 'source')})
    values (${officer.district}, ${officer.person}, ${officer.roles}, ${officer.agencyCode}, ${officer.source})
    on conflict (district_code, person) do update
    set roles = array(select distinct r from unnest(${o.$roles} || excluded.roles) r order by r)
    where not ${o.$roles} @> excluded.roles`);
}

/** Records the roles of an account, none for a disabled one. Returns false if the roster knows a later version. */
export async function recordAccount(tx: Tx, officer: KnownOfficer & { readonly version: number }): Promise<boolean> {
  const columns = OfficerEntity.pick(
    ...(['district_code', 'person', 'roles', 'agency_code', 'source', 'account_version'] as const),
  );
  const rows = await tx.sql<{ person: string }>`insert into ${OfficerEntity} as o (${columns})
    values (${officer.district}, ${officer.person}, ${officer.roles}, ${officer.agencyCode}, 'ACCOUNT', ${officer.version})
    on conflict (district_code, person) do update
    set roles = excluded.roles, agency_code = excluded.agency_code, account_version = excluded.account_version
    where ${o.$account_version} is null or ${o.$account_version} < excluded.account_version returning person`;
  return rows.length > 0;
}

const households = sql`coalesce((select jsonb_agg(jsonb_build_object('household_id', ${h.$household_id}, 'relation', ${h.$relation},
    'declared_by', ${h.$declared_by}, 'declared_at', ${h.$declared_at}) order by ${h.$household_id})
  from ${h} where ${h.$district_code} = ${o.$district_code} and ${h.$person} = ${o.$person}), '[]'::jsonb) as households`;

/** Lists the officers of a district with their declared households, ordered by person. At most 1,000. */
export const listOfficers = (
  tx: Tx,
  { district, role }: { district: string; role: Role | null },
): Promise<OfficerRow[]> =>
  tx.sql<OfficerRow>`select ${o.all}, ${households} from ${o}
    where ${allOf(sql`${o.$district_code} = ${district}`, role !== null && sql`${role} = any(${o.$roles})`)}
    order by ${o.$person} limit 1000`;

export async function findOfficer(tx: Tx, { district, person }: OfficerKey): Promise<OfficerRow | null> {
  const [row] = await tx.sql<OfficerRow>`select ${o.all}, ${households} from ${o}
    where ${o.$district_code} = ${district} and ${o.$person} = ${person}`;
  return row ?? null;
}

/** Declares a household, or changes its relation. */
export function saveDeclaration(
  tx: Tx,
  { district, person }: OfficerKey,
  { household, relation }: { household: string; relation: 'OWN' | 'RELATIVE' },
): void {
  const columns = OfficerHouseholdEntity.pick('district_code', 'person', 'household_id', 'relation', 'declared_by');
  tx.send(sql`insert into ${OfficerHouseholdEntity} (${columns})
    values (${district}, ${person}, ${household}, ${relation}, ${tx.scope.actorId})
    on conflict (district_code, person, household_id) do update
    set relation = excluded.relation, declared_by = excluded.declared_by`);
}

export async function deleteDeclaration(tx: Tx, { district, person }: OfficerKey, household: string): Promise<void> {
  await tx.manager.delete(OfficerHouseholdEntity, { district_code: district, person, household_id: household });
}

/** Increments the version of an officer and returns the officer; null if the person is not in the roster. */
export async function touchOfficer(tx: Tx, key: OfficerKey): Promise<OfficerRow | null> {
  tx.send(
    sql`update ${o} set version = version + 1 where ${o.$district_code} = ${key.district} and ${o.$person} = ${key.person}`,
  );
  return findOfficer(tx, key);
}
