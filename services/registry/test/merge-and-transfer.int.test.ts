import { localDate } from '@slrt/areas';
import fc from 'fast-check';
import type { Actor } from '@slrt/domain';
import { actors, describeService, eventually, mutateAs, places, uuidv7 } from '@slrt/testkit';
import { changeSteps, family, photoSteps, transferSteps, type Announced, type Home } from './chain-steps.ts';

const target = '36.73.01.1001';
const receiver: Actor = {
  id: 'verifier-2',
  assignments: [{ role: 'DISTRICT_VERIFIER', areas: [places.otherDistrict] }],
};

describeService('registry', ({ harness, sql, publish, as, asVerifier }) => {
  const { read, listed, submit, idOf, decide, determine, reachDetermination, stateOf } = changeSteps({
    harness,
    sql,
    publish,
  });
  const { announce, upload, photosOf } = photoSteps({ harness });
  const { inbox, receive } = transferSteps({ harness });
  const recount = () =>
    sql(
      `select * from village_recount r full join (select * from village_statistic where n <> 0) k
       using (district_code, region_code, unit, variable, code, decile) where r.n is distinct from k.n`,
    );

  const endsOf = (id: string) =>
    sql('select programme_code, end_reason from participation where household_id = $1', [id.slice(8)]);

  describe('a merge of two households', () => {
    let kept: Home;
    let merged: Home;
    let change: object;
    let photo: Announced;
    let id: string;
    const card = '9963091503200055';
    beforeAll(async () => {
      [kept, merged] = [await listed(), await listed(family, { kkNumber: card })];
      const samePersons = [0, 1].map((n) => ({ personId: merged.members[n]?.id, sameAs: kept.members[n]?.id }));
      const moving = { personIds: [merged.members[2]?.id], samePersons, keepCard: 'MERGED' };
      change = { kind: 'DUPLICATE', householdId: merged.id, duplicateOf: kept.id, ...moving };
      await sql(
        `insert into participation (district_code, household_id, programme_code, since, source) values
         ('63.09', $1, 'KIS', '2026-01-01', 'TEST'), ('63.09', $1, 'KIP', '2026-01-01', 'TEST'), ('63.09', $2, 'KIP', '2025-01-01', 'TEST')`,
        [merged.id.slice(8), kept.id.slice(8)],
      );
      await sql(
        `insert into disclosure (district_code, referral_id, household_id, complaint_id, agency_code, region_code, open_from)
         values ('63.09', uuidv7(), $1, uuidv7(), 'BPJS', '63.09.01.2001', now())`,
        [merged.id.slice(8)],
      );
      const visitKey = uuidv7();
      await mutateAs(harness(), actors.facilitator, ['recordHomeVisit', '__typename'], {
        idempotencyKey: visitKey,
        householdId: merged.id,
        expectedVersion: merged.version,
        housing: { floor: '04' },
      });
      photo = await announce(merged.id, { visitKey });
      expect(await upload(photo)).toBe(201);
    });

    test('is planned with suggested pairs', async () => {
      const query = `query ($householdId: ID!, $duplicateOf: ID!) { householdMergePlan(householdId: $householdId, duplicateOf: $duplicateOf) {
        merged { id } remaining { id } samePersons { person { id } sameAs { id } } moving { id } movingProgrammes openRequests { id } } }`;
      const plan = { householdId: merged.id, duplicateOf: kept.id };
      const pair = (n: number) => ({ person: { id: merged.members[n]?.id }, sameAs: { id: kept.members[n]?.id } });
      expect(await asVerifier.query(query, plan)).toEqual({
        householdMergePlan: {
          merged: { id: merged.id },
          remaining: { id: kept.id },
          samePersons: expect.arrayContaining([pair(0), pair(1), pair(2)]) as object[],
          moving: [],
          movingProgrammes: ['KIS'],
          openRequests: [],
        },
      });
      expect(await as(receiver).query(query, plan)).toEqual({ householdMergePlan: null });
    });

    test('accounts for every member', async () => {
      expect(await submit({ ...change, personIds: [] })).toHaveIssues({ samePersons: 'REQUIRED' });
      const stranger = [{ personId: merged.members[0]?.id, sameAs: merged.members[1]?.id }];
      expect((await submit({ ...change, samePersons: stranger })).issues?.map((each) => each.code)).toContain(
        'NOT_A_MEMBER',
      );
    });

    test('shows both households and goes through the stages', async () => {
      const made = await submit(change);
      id = idOf(made);
      expect(made).toMatchObject({ changeRequest: { path: 'STAGES' } });
      const query = `query ($id: ID!) { changeRequest(id: $id) { household { id members { name } }
        proposed { keepCard duplicateOf { id members { name } } samePersons { person { id } sameAs { id } } persons { id } } } }`;
      expect(await asVerifier.query(query, { id })).toMatchObject({
        changeRequest: {
          household: { id: merged.id },
          proposed: { keepCard: 'MERGED', duplicateOf: { id: kept.id }, persons: [{ id: merged.members[2]?.id }] },
        },
      });
    });

    test('moves members, card, participation and disclosures', async () => {
      expect(await determine(id)).toSucceed();
      expect(await read(merged.id)).toMatchObject({ listing: 'REMOVED', members: [] });
      const query = `query ($id: ID!, $person: ID!) { household(id: $id) { members { id } participation { programmeCode since }
        kkNumber { value(purpose: VERIFICATION) } } person(id: $person) { leftReason mergedInto { id } } }`;
      const now = await asVerifier.query<{ household: object; person: object }>(query, {
        id: kept.id,
        person: merged.members[0]?.id,
      });
      expect(now.person).toEqual({ leftReason: 'MERGED', mergedInto: { id: kept.members[0]?.id } });
      expect(now.household).toMatchObject({
        kkNumber: { value: card },
        participation: [
          { programmeCode: 'KIP', since: '2025-01-01' },
          { programmeCode: 'KIS', since: '2026-01-01' },
        ],
      });
      expect((await read(kept.id)).members.map((each) => each.id)).toContain(merged.members[2]?.id);
      expect(await endsOf(merged.id)).toEqual([{ programme_code: 'KIP', end_reason: 'DUPLICATE' }]);
      expect(await recount()).toEqual([]);
      await eventually(async () => {
        const rows = await sql('select 1 from disclosure where household_id = $1', [kept.id.slice(8)]);
        return rows.length === 1;
      });
    });

    test('shows the photos of both at the remaining household', async () => {
      expect(await photosOf(actors.manager, kept.id)).toEqual([
        { id: photo.id, picture: 200, visit: { version: expect.any(Number) as number } },
      ]);
      expect(await photosOf(actors.manager, merged.id)).toEqual([]);
    });

    test('is reversed only by a new change', async () => {
      const cancelled = await mutateAs(harness(), actors.facilitator, ['cancelChangeRequest', 'changeRequest { id }'], {
        changeRequestId: id,
        expectedVersion: 6,
        reason: 'WRONG',
      });
      expect(cancelled).toBeRefused('INVALID_TRANSITION');
    });
  });

  describe('a move to another district', () => {
    let home: Home;
    let id: string;
    let photo: Announced;
    let late: Announced;
    let newId: string;
    const members = [{ ...family[0], nik: '9963090302750007' }, ...family.slice(1, 2)];
    beforeAll(async () => {
      home = await listed(members, { kkNumber: '9963091503200066' });
      [photo, late] = [await announce(home.id), await announce(home.id)];
      expect(await upload(photo)).toBe(201);
      await sql(
        `insert into participation (district_code, household_id, programme_code, since, source)
         values ('63.09', $1, 'PKH', '2026-01-01', 'TEST')`,
        [home.id.slice(8)],
      );
      id = idOf(await submit({ kind: 'MOVE', householdId: home.id, regionCode: target, address: 'Jalan Baru 9' }));
    });

    test('waits for the receiving district and stays until then', async () => {
      expect(await determine(id)).toMatchObject({ changeRequest: { state: 'RECEIVING_DISTRICT' } });
      expect(await read(home.id)).toMatchObject({ listing: 'LISTED', movedTo: null });
    });

    test('is not registered anew while it belongs to the other district', async () => {
      const arriving = { id: 'facilitator-8', assignments: [{ role: 'FACILITATOR' as const, areas: [target] }] };
      const made = await as(arriving).mutate('registerHousehold', {
        idempotencyKey: uuidv7(),
        regionCode: target,
        movedFrom: home.id,
        household: { members },
      });
      // As for a record that does not exist: the caller does not see the other district.
      expect(made).toHaveIssues({ movedFrom: 'NOT_FOUND' });
      const split = { kind: 'SPLIT', householdId: home.id, personIds: [home.members[1]?.id], regionCode: target };
      expect((await submit(split)).issues?.map((each) => each.code)).toContain('OTHER_DISTRICT');
    });

    test('is in the inbox of the receiving district', async () => {
      expect(await inbox(receiver)).toEqual([
        {
          changeRequestId: id,
          version: 6,
          from: { code: '63.09' },
          to: { code: target },
          headName: 'Bapak Contoh',
          memberCount: 2,
          decile: 3,
          determinedOn: localDate(places.district, new Date()),
        },
      ]);
      expect(await sql(`select 1 from audit_entry where action = 'household.incoming'`)).toHaveLength(1);
    });

    test.each([
      ['the district that it leaves', actors.verifier, 'NOT_FOUND'],
      ['the manager of the receiving district', actors.otherManager, 'FORBIDDEN'],
    ])('is not accepted by %s', async (_who, actor, code) => {
      const accept = { changeRequestId: id, expectedVersion: 6, decision: 'ACCEPT' };
      expect(await receive(actor, accept)).toBeRefused(code);
    });

    test('is not decided as an ordinary stage', async () => {
      expect(await decide(receiver, id, ['RECEIVING_DISTRICT', 6])).toBeRefused('NOT_ALLOWED');
      expect(await inbox(actors.verifier)).toEqual([]);
    });

    test('moves everything when it is accepted', async () => {
      const accepted = await receive(receiver, { changeRequestId: id, expectedVersion: 6, decision: 'ACCEPT' });
      expect(accepted).toMatchObject({
        household: {
          region: { code: target },
          listing: 'LISTED',
          movedFrom: home.id,
          members: [{ name: 'Bapak Contoh' }, {}],
        },
      });
      expect(await read(home.id)).toMatchObject({ listing: 'REMOVED', movedTo: target });
      expect(await stateOf(id)).toMatchObject({ state: 'DETERMINED' });
      const query = `{ householdsByKk(kkNumber: "9963091503200066", purpose: VERIFICATION) { id region { code } }
        personByNik(nik: "9963090302750007", purpose: VERIFICATION) { name } }`;
      ({ id: newId } = accepted['household'] as { id: string });
      expect(await as(receiver).query(query)).toEqual({
        householdsByKk: [{ id: newId, region: { code: target } }],
        personByNik: { name: 'Bapak Contoh' },
      });
      expect(await endsOf(home.id)).toEqual([{ programme_code: 'PKH', end_reason: 'MOVED' }]);
      expect(await endsOf(newId)).toEqual([{ programme_code: 'PKH', end_reason: null }]);
      expect(await inbox(receiver)).toEqual([]);
      expect(await recount()).toEqual([]);
    });

    test('takes its photos along, also those uploaded later', async () => {
      const inNewDistrict = ({ id: old }: { id: string }) => old.replace('6309', '3673');
      expect(await photosOf(receiver, newId)).toMatchObject([{ id: inNewDistrict(photo), picture: 200 }]);
      expect(await upload(late)).toBe(201);
      const both = await photosOf(receiver, newId);
      expect(both.map((each) => [each.id, each.picture])).toEqual([
        [inNewDistrict(late), 200],
        [inNewDistrict(photo), 200],
      ]);
      expect(await photosOf(actors.manager, home.id)).toEqual([]);
    });
  });

  test('a refused household stays and its request returns', async () => {
    const home = await listed([{ name: 'Warga Ditolak', sex: 'MALE', relation: 'HEAD' }]);
    const id = idOf(await submit({ kind: 'MOVE', householdId: home.id, regionCode: target }));
    await determine(id);
    const refuse = { changeRequestId: id, expectedVersion: 6, decision: 'REFUSE' };
    expect(await receive(receiver, refuse)).toHaveIssues({ reason: 'REQUIRED' });
    expect(await receive(receiver, { ...refuse, reason: 'NOT_HERE' })).toMatchObject({ household: null });
    expect(await stateOf(id)).toMatchObject({ state: 'RETURNED' });
    expect(await read(home.id)).toMatchObject({ listing: 'LISTED' });
  });

  /** Districts in which a family is listed, by the name of its head. */
  const districtsOf = async (name: string) =>
    (
      await sql<{ district: string }>(
        `select h.district_code as district from household h join person p on p.district_code = h.district_code
         and p.household_id = h.id and p.left_on is null where p.name = $1 and h.listing = 'LISTED'`,
        [name],
      )
    ).map((row) => row.district);

  test('a family always belongs to exactly one district', async () => {
    const step = fc.constantFrom('determine', 'accept', 'refuse', 'cancel', 'resubmit');
    let n = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { maxLength: 5 }), async (rounds) => {
        const name = `Keluarga ${'abcdefghij'[n++]}`;
        const home = await listed([{ name, sex: 'MALE', relation: 'HEAD' }]);
        const id = idOf(await submit({ kind: 'MOVE', householdId: home.id, regionCode: target }));
        await reachDetermination(id);
        const run = async (what: string) => {
          const version = (await stateOf(id))?.version ?? 0;
          const request = { changeRequestId: id, expectedVersion: version };
          const reason = 'WHY';
          if (what === 'determine')
            await decide(actors.secondVerifier, id, ['DETERMINATION', version], { document: 'SK-9' });
          if (what === 'accept') await receive(receiver, { ...request, decision: 'ACCEPT' });
          if (what === 'refuse') await receive(receiver, { ...request, decision: 'REFUSE', reason });
          if (what === 'cancel')
            await mutateAs(harness(), actors.facilitator, ['cancelChangeRequest', '__typename'], {
              ...request,
              reason,
            });
          if (what === 'resubmit')
            await mutateAs(harness(), actors.facilitator, ['resubmitChangeRequest', '__typename'], request);
        };
        // The steps of a round run at the same moment.
        for (const round of [['determine'], ...rounds]) {
          await Promise.all(round.map(run));
          expect(await districtsOf(name)).toHaveLength(1);
        }
      }),
      { numRuns: 6, seed: 6309 },
    );
  }, 120_000);
});
