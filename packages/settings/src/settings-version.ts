import { actingRole } from '@slrt/domain';
import { sql, type RowOf, type Tx } from '@slrt/database';
import { SettingsVersionEntity } from './settings-version.entity.ts';
import type { SettingsKindCode, SettingsSource } from './settings-kind.ts';

export type SettingsVersionRow = RowOf<typeof SettingsVersionEntity>;
const v = SettingsVersionEntity.as('v');

interface Change {
  readonly origin: SettingsVersionRow['origin'];
  readonly restored?: number | null;
}

/** Lists the versions of a district's settings, newest first. At most 200. */
export const listVersions = (
  tx: Tx,
  district: string,
  kinds: readonly SettingsKindCode[],
): Promise<SettingsVersionRow[]> =>
  tx.sql<SettingsVersionRow>`select ${v.all} from ${v}
    where ${v.$district_code} = ${district} and ${v.$kind} = any(${kinds}::text[])
    order by ${v.$at} desc, ${v.$kind}, ${v.$version} desc limit 200`;

export async function findVersion(
  tx: Tx,
  { district, kind, version }: { district: string; kind: SettingsKindCode; version: number },
): Promise<SettingsVersionRow | null> {
  return tx.manager.findOneBy(SettingsVersionEntity, { district_code: district, kind, version });
}

/** Locks the versions of a kind until the end of the transaction, and returns the latest. */
async function lockLatest(tx: Tx, district: string, kind: SettingsKindCode): Promise<SettingsVersionRow | null> {
  await tx.sql`select pg_advisory_xact_lock(hashtextextended('settings ' || ${district} || ' ' || ${kind}, 0))`;
  const [latest] = await tx.sql<SettingsVersionRow>`select ${v.all} from ${v}
    where ${v.$district_code} = ${district} and ${v.$kind} = ${kind} order by ${v.$version} desc limit 1`;
  return latest ?? null;
}

function insertVersion(
  tx: Tx,
  row: Pick<SettingsVersionRow, 'district_code' | 'kind' | 'version' | 'items'>,
  { origin, restored = null }: Change,
): void {
  const columns = SettingsVersionEntity.pick(
    ...(['district_code', 'kind', 'version', 'items', 'origin', 'restored_version', 'made_by', 'made_role'] as const),
  );
  tx.send(sql`insert into ${SettingsVersionEntity} (${columns})
    values (${row.district_code}, ${row.kind}, ${row.version}, ${JSON.stringify(row.items)}, ${origin}, ${restored},
      ${tx.scope.actorId}, ${actingRole(tx.scope, row.district_code)})`);
}

/** Sorts the keys of objects, so that equal items have equal texts. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

/**
 * Runs a change of settings and records the version that it made; none if nothing changed. Before the first change, the state until
 * then becomes version 1. `change` receives the number of the version.
 */
export async function withSettingsVersion<T>(
  tx: Tx,
  source: SettingsSource,
  { district, ...how }: Partial<Change> & { readonly district: string },
  change: (version: number) => Promise<T>,
): Promise<T> {
  const kind = source.code;
  const key = { district_code: district, kind };
  const known = await lockLatest(tx, district, kind);
  const before = known ?? { version: 1, items: await source.list(tx, district) };
  if (!known) insertVersion(tx, { ...key, ...before }, { origin: 'BASELINE' });
  const version = before.version + 1;
  const result = await change(version);
  const items = await source.list(tx, district);
  if (canonical(items) !== canonical(before.items))
    insertVersion(tx, { ...key, version, items }, { origin: 'CHANGE', ...how });
  return result;
}

/** Numbers of items that differ between two states, with the keys of up to 20 of them. */
export interface SettingsDifference {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly samples: string[];
}

/** Compares two states of a kind by the keys of their items. */
export function compareItems<Item extends object>(
  keyOf: (item: Item) => string,
  before: readonly Item[],
  after: readonly Item[],
): SettingsDifference {
  const [earlier, present] = [before, after].map(
    (items) => new Map(items.map((item) => [keyOf(item), canonical(item)])),
  );
  const keys = [...new Set([...(earlier?.keys() ?? []), ...(present?.keys() ?? [])])].sort();
  const stateOf = (key: string) =>
    !earlier?.has(key)
      ? 'added'
      : !present?.has(key)
        ? 'removed'
        : earlier.get(key) === present.get(key)
          ? null
          : 'changed';
  const differing = keys.filter((key) => stateOf(key) !== null);
  const count = (state: string) => differing.filter((key) => stateOf(key) === state).length;
  return {
    added: count('added'),
    changed: count('changed'),
    removed: count('removed'),
    samples: differing.slice(0, 20),
  };
}
