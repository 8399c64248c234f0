import { systemScope } from '@slrt/domain';
import { applyPersonRequest, runRetention } from '@slrt/retention';
import { places, describeService, uuidv7 } from '@slrt/testkit';
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

  test('takes an erased person out of visits that were made', async () => {
    const [request, person] = [uuidv7(), uuidv7()];
    for (const done of ['now()', 'null'])
      await sql(
        `insert into planned_visit (district_code, id, region_code, person_id, reason, due_at, done_at, version)
         values ($1, uuidv7(), $2, $3, 'COMPLAINT', now(), ${done}, 1)`,
        [places.district, places.village, `PS-6309-${person}`],
      );
    await harness().database.withTransaction(systemScope('test', places.district), (tx) =>
      applyPersonRequest(tx, {
        ...{ district: places.district, uuid: request, personId: person, householdId: uuidv7() },
        ...{ kind: 'ERASURE', state: 'IN_FORCE', version: 3 },
      }),
    );
    expect(await sql('select erased from applied_person_request where id = $1', [request])).toEqual([
      { erased: { planned_visit: 1 } },
    ]);
  });
});
