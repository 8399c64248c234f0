import { runRetention } from '@slrt/retention';
import { describeService, places, uuidv7 } from '@slrt/testkit';
import { referral } from '../src/modules/referral/module.ts';

describeService('referrals', ({ sql, harness }) => {
  test('erases people and messages of expired referrals, keeps the outcome', async () => {
    const { district, village } = places;
    const [old, young] = [uuidv7(), uuidv7()];
    for (const [id, years] of [
      [old, 6],
      [young, 4],
    ] as const) {
      await sql(
        `insert into referral (district_code, id, number, complaint_id, decision_no, household_id, region_code, agency_code, programme_code,
         status, status_note, outcome, routing, siblings, updated_at)
       values ($1, $2::uuid, $2::text, uuidv7(), 1, uuidv7(), $3, 'BPJS', 'KIS', 'REQUESTED', 'keterangan', 'SERVED', '{}', 1, now())`,
        [district, id, village],
      );
      await sql(`alter table referral disable trigger referral_state`);
      await sql(
        `update referral set status = 'COMPLETED', updated_at = now() - make_interval(years => $2) where id = $1`,
        [id, years],
      );
      await sql(`alter table referral enable trigger referral_state`);
      await sql(
        `insert into referral_message (district_code, id, referral_id, actor, actor_role, side, text, input_hash)
       values ($1, uuidv7(), $2, 'x', 'MANAGER', 'SECRETARIAT', 'tentang keluarga', '\\x00')`,
        [district, id],
      );
    }
    const store = { database: harness().database, kinds: referral.personalData?.retention ?? [], files: null };
    expect(await runRetention(store, district)).toEqual({ REFERRAL: 1 });
    const rows = await sql(
      `select r.id, r.household_id is null as erased, r.status_note, r.outcome, m.text from referral r
     join referral_message m on m.referral_id = r.id where r.id in ($1, $2) order by r.updated_at`,
      [old, young],
    );
    expect(rows).toEqual([
      { id: old, erased: true, status_note: null, outcome: 'SERVED', text: '-' },
      { id: young, erased: false, status_note: 'keterangan', outcome: 'SERVED', text: 'tentang keluarga' },
    ]);
  });
});
