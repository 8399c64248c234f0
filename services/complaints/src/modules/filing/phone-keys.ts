import type { Database } from '@slrt/database';
import { systemScope } from '@slrt/domain';
import { loadAreas } from '@slrt/areas';
import type { ProtectedRows, Sealing } from '@slrt/keys';

/** A number in the form in which it is compared: digits, a leading 62 as 0. */
export const normalPhone = (phone: string): string => phone.replace(/\D/g, '').replace(/^62/, '0');

const createNationalScope = () => ({
  ...systemScope('keys', ''),
  areas: loadAreas(['PROVINCE']).map((area) => area.code),
});

/** Districts with a complaint whose reporter gave a number. */
export async function phonedDistricts(database: Database): Promise<string[]> {
  const rows = await database.read(createNationalScope(), (tx) =>
    tx.query<{ code: string }>(
      `select code from area where level = 'DISTRICT' and exists
         (select 1 from complaint c where c.district_code = area.code and c.reporter_phone_index is not null)`,
    ),
  );
  return rows.map((row) => row.code);
}

/** Hashes of reporters' numbers, brought under the newest key; the numbers themselves are not kept. */
export const phoneHashes = (sealing: Sealing): ProtectedRows => ({
  name: 'complaint',
  renew: async (tx, { district, purpose, after, limit }) => {
    if (purpose !== 'INDEX') return { changed: 0, last: null };
    const newest = sealing.index('').indexKey;
    const rows = await tx.query<{ id: string; index: Buffer; key: string }>(
      `select id, reporter_phone_index as index, reporter_phone_key as key from complaint
       where district_code = $1 and id > $2::uuid and reporter_phone_index is not null and reporter_phone_key <> $3
       order by id limit $4 for no key update`,
      [district, after, newest, limit],
    );
    for (const row of rows) {
      const { index, indexKey } = sealing.refreshIndex(row.index, row.key);
      tx.send(
        'update complaint set reporter_phone_index = $3, reporter_phone_key = $4 where district_code = $1 and id = $2',
        [district, row.id, index, indexKey],
      );
    }
    return { changed: rows.length, last: rows.length < limit ? null : (rows.at(-1)?.id ?? null) };
  },
});
