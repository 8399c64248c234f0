import { registryEvents } from '@slrt/events';
import { runRetention } from '@slrt/retention';
import { describeService, eventually, places, uuidv7 } from '@slrt/testkit';
import { referral } from '../src/modules/referral/module.ts';

describeService('referrals', ({ sql, harness, publish }) => {
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

  describe('a request of a person', () => {
    const { district, village } = places;
    const gapsOf = (household: string) => sql('select 1 from screening_gap where household_id = $1', [household]);
    const screen = (household: string) =>
      sql(
        `insert into screening_gap (district_code, programme_code, gap, region_code, household_id, rule_version, missing)
         values ($1, 'PKH', 'ELIGIBLE_NOT_RECEIVING', $2, $3, 'v1', '{}')`,
        [district, village, household],
      );
    /** Announces a decided request of a person, as the registry does. */
    const announce = (
      id: string,
      of: { person: string; household: string; kind: string; state: string; version: number },
    ) =>
      publish(registryEvents.personRequestDecided, {
        district,
        actorId: 'officer-1',
        actorRole: 'DATA_PROTECTION_OFFICER',
        personRequestId: `PR-6309-${id}`,
        personId: `PS-6309-${of.person}`,
        householdId: `HH-6309-${of.household}`,
        kind: of.kind,
        state: of.state,
        version: of.version,
      });
    const known = (id: string, version: number) =>
      eventually(
        async () =>
          (await sql('select 1 from applied_person_request where id = $1 and version = $2', [id, version])).length > 0,
      );

    test('takes a restricted household out of screening until it is lifted', async () => {
      const [id, person, household] = [uuidv7(), uuidv7(), uuidv7()];
      const of = { person, household, kind: 'RESTRICTION' };
      await screen(household);
      await announce(id, { ...of, state: 'IN_FORCE', version: 2 });
      await known(id, 2);
      await screen(household);
      expect(await gapsOf(household)).toEqual([]);
      await announce(id, { ...of, state: 'LIFTED', version: 3 });
      await known(id, 3);
      await announce(id, { ...of, state: 'IN_FORCE', version: 2 }); // late
      const other = uuidv7();
      await announce(other, { person: other, household: other, kind: 'RESTRICTION', state: 'IN_FORCE', version: 2 });
      await known(other, 2);
      await screen(household);
      expect(await gapsOf(household)).toHaveLength(1);
    });

    test('erases ended referrals and keeps open ones', async () => {
      const [id, person, ended, open] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
      for (const each of [ended, open])
        await sql(
          `insert into referral (district_code, id, number, complaint_id, decision_no, household_id, person_id, region_code, agency_code,
             programme_code, status, status_note, routing, siblings)
           values ($1, $2::uuid, $2::text, uuidv7(), 1, uuidv7(), $4, $3, 'BPJS', 'KIS', 'REQUESTED', 'keterangan', '{}', 1)`,
          [district, each, village, person],
        );
      await sql(`alter table referral disable trigger referral_state`);
      await sql(`update referral set status = 'COMPLETED' where id = $1`, [ended]);
      await sql(`alter table referral enable trigger referral_state`);
      await announce(id, { person, household: uuidv7(), kind: 'ERASURE', state: 'IN_FORCE', version: 3 });
      await known(id, 3);
      expect(
        await sql('select id, status_note from referral where id = any($1) order by status', [[ended, open]]),
      ).toEqual([
        { id: ended, status_note: null },
        { id: open, status_note: 'keterangan' },
      ]);
      const [outcome] = await sql('select erased from applied_person_request where id = $1', [id]);
      expect(outcome).toEqual({ erased: { referral: 1, stored_file: 0 } });
    });
  });
});
