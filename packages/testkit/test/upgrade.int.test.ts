import { createDatabase, verifyAudit } from '@slrt/database';
import { eventually, uuidv7 } from '@slrt/testkit';
import { createOldDatabase, type OldDatabase, type Service } from './old-database.ts';

const district = '63.09';
const village = '63.09.01.2001';
const here = { district_code: district, region_code: village };
const scope = { scope: 'system', areas: [district], agency: null, actorId: 'system:test', role: null } as const;

async function withOld(service: Service, work: (old: OldDatabase) => Promise<void>): Promise<void> {
  const old = await createOldDatabase(service);
  try {
    await work(old);
  } finally {
    await old.drop();
  }
}
const count = async (old: OldDatabase, from: string) =>
  Number((await old.sql<{ n: string }>(`select count(*) as n from ${from}`))[0]?.n);

describe('an upgrade of a database with rows', () => {
  test(
    'gives 42 complaints the role that filed them',
    () =>
      withOld('complaints', async (old) => {
        await old.migrateBefore('CompleteTheMachine');
        await old.insert('complaint_category', { code: 'K1' });
        for (let n = 0; n < 42; n += 1)
          await old.insert('complaint', {
            ...here,
            id: uuidv7(),
            number: `N-${n}`,
            category_code: 'K1',
            desk: 'VILLAGE',
            status: 'FILED',
            holder_role: 'FACILITATOR',
            due_at: new Date(),
          });
        await old.migrate();
        expect(await count(old, `complaint where filed_role = 'FACILITATOR'`)).toBe(42);
        expect(await count(old, 'complaint where change_seq > 0')).toBe(42);
      }),
    60_000,
  );

  test(
    'gives 12 open referrals their clock and profiles their members',
    () =>
      withOld('referrals', async (old) => {
        await old.migrateBefore('RulesAsData');
        const due = new Date('2026-12-01T00:00:00Z');
        for (let n = 0; n < 12; n += 1)
          await old.insert('referral', {
            ...here,
            id: uuidv7(),
            number: `R-${n}`,
            complaint_id: uuidv7(),
            status: 'SENT',
            due_at: due,
          });
        await old.insert('referral', {
          ...here,
          id: uuidv7(),
          number: 'R-ended',
          complaint_id: uuidv7(),
          status: 'COMPLETED',
        });
        const members = [{ sex: 'FEMALE', birthDate: '1990-02-03' }, { sex: 'MALE' }];
        await old.insert('household_profile', {
          ...here,
          household_id: uuidv7(),
          profile: JSON.stringify({ members }),
        });
        await old.migrate();
        expect(await old.sql('select clock_at, count(*)::int as n from referral group by 1 order by 2')).toEqual([
          { clock_at: null, n: 1 },
          { clock_at: due, n: 12 },
        ]);
        expect(await count(old, 'household_profile where cardinality(member_codes) = 2')).toBe(1);
        expect(await count(old, 'member_kind')).toBe(2);
      }),
    60_000,
  );

  test(
    'gives facilitators their villages as assignments',
    () =>
      withOld('puskesos', async (old) => {
        await old.migrateBefore('WorkOfTheVillage');
        await old.insert('facilitator', {
          district_code: district,
          id: uuidv7(),
          person: 'facilitator-1',
          funding: 'APBD',
          village_codes: [village, '63.09.01.2002'],
        });
        await old.migrate();
        expect(await count(old, 'facilitator_assignment')).toBe(2);
      }),
    60_000,
  );

  test(
    'keeps what households have, and counts and dates them',
    () =>
      withOld('registry', async (old) => {
        const [household, person] = [uuidv7(), uuidv7()];
        await old.migrateBefore('HoldWholeBdt');
        await old.insert('household', {
          ...here,
          id: household,
          listing: 'LISTED',
          decile: 2,
          assets: ['motorcycle', 'gold'],
          housing: JSON.stringify({ floor: 'TILE' }),
        });
        await old.insert('person', { district_code: district, id: person, household_id: household, sex: 'FEMALE' });
        await old.insert('participation', { district_code: district, household_id: household, programme_code: 'PKH' });
        await old.migrateBefore('HoldSourcesAndQuality');
        expect(await old.sql('select assets from household')).toEqual([{ assets: { motorcycle: true, gold: true } }]);
        await old.sql(`update household set survey_date = '2025-05-05'`);
        await old.insert('person_name_key', { ...here, key: 'SITI', person_id: person });
        await old.migrate();
        expect(await old.sql('select verified_on::text from household')).toEqual([{ verified_on: '2025-05-05' }]);
        expect(await old.sql('select born_from, born_until from person_name_key')).toEqual([
          { born_from: 0, born_until: 0 },
        ]);
        expect(await count(old, `village_cell where variable = 'TOTAL' and n = 1`)).toBe(2);
        expect(
          await count(
            old,
            `village_recount r full join village_cell c using (district_code, region_code, unit, variable, code, decile)
           where r.n is distinct from c.n`,
          ),
        ).toBe(0);
      }),
    60_000,
  );

  test(
    'gives change requests and their steps the proposers and the area',
    () =>
      withOld('registry', async (old) => {
        const request = uuidv7();
        await old.migrateBefore('ChangeOfEveryKind');
        await old.insert('change_request', {
          ...here,
          id: request,
          kind: 'CHANGE',
          state: 'VILLAGE_DELIBERATION',
          proposer: 'p-1',
        });
        await old.insert('change_request_step', {
          district_code: district,
          change_request_id: request,
          decision: 'SUBMIT',
          proposer: 'p-1',
          version: 0,
        });
        await old.migrate();
        expect(await old.sql('select proposers from change_request')).toEqual([{ proposers: ['p-1'] }]);
        expect(await old.sql('select proposers, area, region_code from change_request_step')).toEqual([
          { proposers: ['p-1'], area: village, region_code: village },
        ]);
      }),
    60_000,
  );

  test('repairs what an earlier upgrade left', async () => {
    await withOld('referrals', async (old) => {
      await old.migrateBefore('AddAuditQueue');
      await old.insert('referral', {
        ...here,
        id: uuidv7(),
        number: 'R-1',
        complaint_id: uuidv7(),
        status: 'SENT',
        due_at: new Date(),
      });
      await old.migrate();
      expect(await count(old, 'referral where clock_at = due_at')).toBe(1);
    });
    await withOld('puskesos', async (old) => {
      await old.migrateBefore('AddAuditQueue');
      await old.insert('facilitator', {
        district_code: district,
        id: uuidv7(),
        funding: 'APBD',
        village_codes: [village],
      });
      await old.migrate();
      expect(await count(old, 'facilitator_assignment')).toBe(1);
    });
    await withOld('registry', async (old) => {
      await old.migrateBefore('AddAuditQueue');
      await old.insert('household', { ...here, id: uuidv7(), listing: 'LISTED', survey_date: '2025-05-05' });
      await old.insert('change_request', {
        ...here,
        id: uuidv7(),
        kind: 'CHANGE',
        state: 'VILLAGE_DELIBERATION',
        proposer: 'p-1',
      });
      await old.migrate();
      expect(await count(old, 'household where verified_on = survey_date')).toBe(1);
      expect(await count(old, `change_request where proposers = array['p-1']`)).toBe(1);
    });
  }, 120_000);
});

describe('an upgrade of a database with an audit chain', () => {
  const add = (old: OldDatabase, actor: string, more = 'default') =>
    old.sql(
      `insert into audit_entry (district_code, actor, action, subjects, changed_in) values ($1, $2, 'test', '{}', ${more})`,
      [district, actor],
    );
  const seal = (old: OldDatabase) => old.sql('select slrt.seal_audit(1000)');
  const verify = async (old: OldDatabase) => {
    const database = await createDatabase({ url: old.urls.app, poolSize: 1, applicationName: 'test' });
    const verdict = await database.read(scope, (tx) => verifyAudit(tx, district, null));
    await database.close();
    return verdict;
  };

  test(
    'seals what waited and still finds what was slipped in',
    () =>
      withOld('puskesos', async (old) => {
        await old.migrateBefore('AddAuditQueue');
        for (const actor of ['sealed-1', 'sealed-2']) await add(old, actor);
        // The former sealing waits for every transaction that runs in the cluster, also those of other suites.
        await eventually(async () => {
          await seal(old);
          return (await count(old, 'audit_block')) === 1;
        });
        await add(old, 'waiting');
        await add(old, 'slipped', `'1'`);
        await old.migrate();
        expect(await count(old, 'audit_unsealed')).toBe(1);
        await seal(old);
        const verdict = await verify(old);
        const [slipped] = await old.sql<{ id: string }>(`select id from audit_entry where actor = 'slipped'`);
        expect(verdict).toMatchObject({ blocks: 2, entries: 3, faults: [{ kind: 'ADDED', entry: slipped?.id }] });
      }),
    60_000,
  );

  test(
    'seals honest rows of a database restored into a younger cluster',
    () =>
      withOld('puskesos', async (old) => {
        await old.migrateBefore('AddAuditQueue');
        await add(old, 'before-the-dump', `'9000000000'`);
        await old.sql(`
        insert into audit_block (district_code, number, until_xact, until_id, entries, hashes, previous, hash)
        select district_code, 1, '9000000000', id, array[id], array[h.hash], h.zero,
          sha256(h.zero || convert_to('63.09/1', 'UTF8') || uuid_send(id) || h.hash)
        from audit_entry e, lateral (select decode(repeat('00', 32), 'hex') as zero, sha256(convert_to(
          jsonb_build_array(e.district_code, e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
            e.actor, e.role, e.action, e.purpose, to_jsonb(e.subjects), e.request_id, e.is_read, e.origin)::text, 'UTF8')) as hash) h`);
        await add(old, 'after-the-restore');
        await old.migrate();
        await seal(old);
        expect(await verify(old)).toMatchObject({ blocks: 2, entries: 2, faults: [] });
      }),
    60_000,
  );
});

describe('an upgrade of agency inboxes', () => {
  test(
    'numbers events in their order and keeps the read mark',
    () =>
      withOld('referrals', async (old) => {
        await old.migrateBefore('AddInboxPosition');
        // The second one committed last though it was told first.
        for (const [event, changedIn] of [
          ['a', 10],
          ['b', 30],
          ['c', 20],
        ] as const)
          await old.insert('agency_event', {
            district_code: district,
            agency_code: 'BPJS',
            event_id: uuidv7(),
            type: event,
            changed_in: changedIn,
          });
        await old.sql(
          `insert into agency_inbox (district_code, agency_code, changed_in, position, by_actor)
         select district_code, agency_code, changed_in, position, 'liaison' from agency_event where type = 'c'`,
        );
        await old.migrate();
        expect(await old.sql('select type, inbox_position from agency_event order by inbox_position')).toEqual([
          { type: 'a', inbox_position: '1' },
          { type: 'c', inbox_position: '2' },
          { type: 'b', inbox_position: '3' },
        ]);
        expect(await old.sql('select last_position, read_position, read_by from agency_inbox')).toEqual([
          { last_position: '3', read_position: '2', read_by: 'liaison' },
        ]);
      }),
    60_000,
  );
});
