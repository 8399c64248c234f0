import { runRetention } from '@slrt/retention';
import { places, describeService } from '@slrt/testkit';
import { deliberation } from '../src/modules/deliberation/module.ts';

describeService('puskesos', ({ harness, sql }) => {
  test('erases attendees of expired meetings and keeps the decisions', async () => {
    for (const [id, years] of [
      ['019c0000-0000-7000-8000-000000000001', 11],
      ['019c0000-0000-7000-8000-000000000002', 9],
    ] as const)
      await sql(
        `insert into deliberation (district_code, id, region_code, scheduled_for, held_on, attendance, minutes, chair, input_hash, attendees)
       values ($1, $2, $3, current_date - 366 * $4::int, current_date - 366 * $4::int, 12, 'isi', 'Ketua Contoh', '\\x00', '[{"name":"Warga Contoh"}]')`,
        [places.district, id, places.village, years],
      );
    const store = { database: harness().database, kinds: deliberation.personalData?.retention ?? [], files: null };
    expect(await runRetention(store, places.district)).toEqual({ DELIBERATION: 1 });
    expect(await sql('select minutes, chair, attendees, attendance from deliberation order by id')).toEqual([
      { minutes: '-', chair: '-', attendees: [], attendance: 12 },
      { minutes: 'isi', chair: 'Ketua Contoh', attendees: [{ name: 'Warga Contoh' }], attendance: 12 },
    ]);
  });
});
