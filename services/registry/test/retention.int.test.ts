import { runRetention } from '@slrt/retention';
import { places } from '@slrt/testkit';
import { household as householdModule } from '../src/modules/household/module.ts';
import { describeService, person } from './kit.ts';

const kinds = householdModule.personalData?.retention ?? [];

describeService('registry', ({ harness, sql, household }) => {
  const { district } = places;
  const nameOf = (n: number) => `Hilangkan Nama${n}`;
  const register = async (n: number): Promise<string> => {
    const members = [
      person({ name: nameOf(n), nik: `990901410799000${n}`, birthDate: '1990-07-01' }),
      person({ name: `${nameOf(n)} Anak`, relation: 'CHILD', sex: 'MALE', birthDate: '2015-07-01' }),
    ];
    return (await household(members, { address: `Alamat ${nameOf(n)}` })).uuid;
  };

  test('erases people and households that left long ago', async () => {
    const [gone, removed, living] = [await register(1), await register(2), await register(3)];
    await sql(
      `update person set left_on = current_date - 366 * 6, left_reason = 'MOVED' where household_id = $1 and relation = 'CHILD'`,
      [gone],
    );
    await sql(`update household set listing = 'REMOVED', updated_at = now() - interval '6 years' where id = $1`, [
      removed,
    ]);
    const done = await runRetention({ database: harness().database, kinds, files: null }, district);
    expect(done).toEqual({ PERSON: 3, HOUSEHOLD: 1 });
    const names = async (household: string) =>
      (
        await sql<{ name: string }>('select name from person where household_id = $1 order by position', [household])
      ).map((row) => row.name);
    expect(await names(gone)).toEqual([nameOf(1), '-']);
    expect(await names(removed)).toEqual(['-', '-']);
    expect(await names(living)).toEqual([nameOf(3), `${nameOf(3)} Anak`]);
    const numbers = await sql(
      `select p.household_id as id from identifier i join person p on p.id = i.subject_id order by i.id`,
    );
    expect(numbers).toEqual([{ id: gone }, { id: living }]);
    for (const table of ['household', 'person', 'household_revision', 'change_request', 'source_value']) {
      const [left] = await sql<{ n: number }>(`select count(*)::int as n from ${table} t where t::text like $1`, [
        `%${nameOf(2)}%`,
      ]);
      expect([table, left?.n]).toEqual([table, 0]);
    }
    expect(await runRetention({ database: harness().database, kinds, files: null }, district)).toEqual({
      PERSON: 0,
      HOUSEHOLD: 0,
    });
  });
});
