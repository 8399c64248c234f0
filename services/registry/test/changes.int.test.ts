import type { Actor } from '@slrt/domain';
import { actors, eventually, mutateAs, places, describeService, uuidv7 } from '@slrt/testkit';
import { changeSteps, deliberate, type Home, type Member } from './chain-steps.ts';

describeService('registry', ({ harness, sql, publish }) => {
  const { read, listed, submit, idOf, decide, stateOf, determine } = changeSteps({ harness, sql, publish });
  const recount = () =>
    sql(
      `select * from village_recount r full join (select * from village_statistic where n <> 0) k
       using (district_code, region_code, unit, variable, code, decile) where r.n is distinct from k.n`,
    );

  describe('CHANGE', () => {
    let home: Home;
    let child: Member;
    let change: Awaited<ReturnType<typeof submit>>;
    beforeAll(async () => {
      home = await listed();
      const [head, spouse, third] = home.members as [Member, Member, Member];
      child = third;
      change = await submit({
        kind: 'CHANGE',
        householdId: home.id,
        note: 'Ibu menjadi kepala keluarga',
        duplicateReason: 'Diperiksa dengan KK',
        address: 'Jalan Baru 2',
        kkNumber: '9963091503200009',
        decile: 2,
        facts: {
          housing: { floor: '2' },
          assetCounts: [{ code: 'GOAT', count: 3 }],
          members: [{ personId: child.id, maritalStatus: '1' }],
        },
        members: [
          { personId: spouse.id, name: 'Ibu Baru', relation: 'HEAD' },
          { personId: head.id, leaves: 'MOVED' },
          { personId: child.id, nik: '9963094807010002', birthDate: '2001-07-08' },
          { name: 'Bayi Contoh', sex: 'MALE', relation: 'CHILD', birthDate: '2026-10-01' },
        ],
      });
    });
    const queryHistory = () =>
      harness().graph(
        actors.verifier,
        `query ($id: ID!, $person: ID!) { household(id: $id) { kkNumber { value(purpose: VERIFICATION) }
           history(first: 1) { edges { node { reason actor household { address decile members { name relation } } } } } }
           person(id: $person) { nik { value(purpose: VERIFICATION) } identifiers { kind validUntil } values { field source value } } }`,
        { id: home.id, person: child.id },
      );

    test('has no effect as a proposal', async () => {
      expect(change).toSucceed();
      expect((await read(home.id)).members).toHaveLength(3);
    });

    test('replaces members, address and decile at once', async () => {
      expect(await determine(idOf(change))).toMatchObject({ changeRequest: { state: 'DETERMINED' } });
      const after = await read(home.id);
      expect(after).toMatchObject({ address: 'Jalan Baru 2', decile: 2 });
      expect(after.members.map((each) => [each.name, each.relation])).toEqual([
        ['Ibu Baru', 'HEAD'],
        ['Anak Contoh', 'CHILD'],
        ['Bayi Contoh', 'CHILD'],
      ]);
    });

    test('applies the stated facts', async () => {
      const [row] = await sql(
        `select h.housing, h.assets, p.civil from household h join person p on p.household_id = h.id
         where h.id = $1 and p.id = $2`,
        [home.id.slice(8), child.id.slice(8)],
      );
      expect(row).toEqual({ housing: { floor: '02' }, assets: { GOAT: 3 }, civil: { maritalStatus: '1' } });
    });

    test('replaces numbers and keeps what was before', async () => {
      const seen = await queryHistory();
      expect(seen.errors).toBeUndefined();
      const members = [{ name: 'Bapak Contoh', relation: 'HEAD' }, { name: 'Ibu Contoh' }, { name: 'Anak Contoh' }];
      const before = { address: 'Jalan Contoh 1', decile: 3, members };
      expect(seen.data).toMatchObject({
        household: {
          kkNumber: { value: '9963091503200009' },
          history: { edges: [{ node: { reason: 'CHANGE', actor: 'second-verifier-1', household: before } }] },
        },
        person: { nik: { value: '9963094807010002' }, values: [{ field: 'birthDate', source: 'FIELD' }] },
      });
      const { person } = seen.data as unknown as { person: { identifiers: { validUntil: string | null }[] } };
      expect(person.identifiers.filter((each) => each.validUntil !== null)).toHaveLength(1);
      expect(await recount()).toEqual([]);
    });
  });

  test('MOVE goes to another village of the district', async () => {
    const home = await listed([{ name: 'Warga Pindah', sex: 'MALE', relation: 'HEAD' }]);
    const target = '63.09.01.2002';
    await determine(idOf(await submit({ kind: 'MOVE', householdId: home.id, regionCode: target, address: 'Jalan 3' })));
    expect(await read(home.id)).toMatchObject({ region: { code: target }, address: 'Jalan 3', listing: 'LISTED' });
    const found = await harness().graph(
      actors.manager,
      'query ($code: ID!) { searchPersons(input: { name: "Warga Pindah", regionCode: $code }) { edges { node { person { name } } } } }',
      { code: target },
    );
    expect(JSON.stringify(found.data)).toContain('Warga Pindah');
    expect(await recount()).toEqual([]);
  });

  test('DEATH of a head needs a successor and SPLIT adds a household', async () => {
    const home = await listed();
    const [head, spouse, child] = home.members as [Member, Member, Member];
    const death = { kind: 'DEATH', householdId: home.id, personIds: [head.id], date: '2026-11-01' };
    expect((await submit(death)).issues?.map((each) => each.code)).toEqual(['HEAD_NEEDED']);
    await determine(idOf(await submit({ ...death, newHeadId: spouse.id })));
    expect((await read(home.id)).members.map((each) => [each.name, each.relation])).toEqual([
      ['Ibu Contoh', 'HEAD'],
      ['Anak Contoh', 'CHILD'],
    ]);
    const split = { kind: 'SPLIT', householdId: home.id, personIds: [child.id], kkNumber: '9963091503200077' };
    expect((await submit(split)).issues?.map((each) => each.code)).toEqual(['HEAD_NEEDED']);
    await determine(idOf(await submit({ ...split, newHeadId: child.id })));
    expect((await read(home.id)).members).toHaveLength(1);
    const found = await harness().graph(
      actors.verifier,
      'query { householdsByKk(kkNumber: "9963091503200077", purpose: VERIFICATION) { listing members { name relation } } }',
    );
    expect(found.data).toMatchObject({
      householdsByKk: [{ listing: 'LISTED', members: [{ name: 'Anak Contoh', relation: 'HEAD' }] }],
    });
    expect(await recount()).toEqual([]);
  });

  test('removals need a reason and DUPLICATE takes over missing members', async () => {
    const [kept, twice] = [await listed(), await listed()];
    const extra = twice.members[2] as Member;
    const samePersons = [0, 1].map((n) => ({ personId: twice.members[n]?.id, sameAs: kept.members[n]?.id }));
    const duplicate = { kind: 'DUPLICATE', householdId: twice.id, duplicateOf: twice.id, personIds: [extra.id] };
    expect((await submit(duplicate)).issues?.map((each) => each.code)).toEqual(['SAME_HOUSEHOLD']);
    await determine(idOf(await submit({ ...duplicate, duplicateOf: kept.id, samePersons })));
    expect(await read(twice.id)).toMatchObject({ listing: 'REMOVED', members: [] });
    expect((await read(kept.id)).members).toHaveLength(4);
    for (const kind of ['NOT_ELIGIBLE', 'NOT_FOUND']) {
      const home = await listed([{ name: 'Warga', sex: 'MALE', relation: 'HEAD' }]);
      expect((await submit({ kind, householdId: home.id })).issues?.map((each) => each.code)).toEqual(['REQUIRED']);
      await determine(idOf(await submit({ kind, householdId: home.id, reason: 'MOVED_AWAY' })));
      expect((await read(home.id)).listing).toBe('REMOVED');
    }
    expect(await recount()).toEqual([]);
  });

  describe('an open request', () => {
    const both: Actor = {
      id: 'officer-supervisor',
      assignments: [
        { role: 'PUSKESOS_OFFICER', areas: [places.village] },
        { role: 'SUPERVISOR', areas: ['63.09.01'] },
      ],
    };
    let home: Home;
    let change: object;
    let changeRequestId: string;
    beforeAll(async () => {
      home = await listed();
      change = { kind: 'CHANGE', householdId: home.id, decile: 1 };
    });
    const arrive = (state: string) => eventually(async () => (await stateOf(changeRequestId))?.state === state);

    test('is the only one of its household, once per key', async () => {
      const key = { idempotencyKey: uuidv7() };
      const [made, again] = [await submit({ ...change, ...key }), await submit({ ...change, ...key })];
      changeRequestId = idOf(made);
      expect(idOf(again)).toBe(changeRequestId);
      expect(await submit({ ...change, ...key, decile: 5 })).toBeRefused('IDEMPOTENCY_CONFLICT');
      expect((await submit(change)).issues?.map((each) => each.code)).toEqual(['OPEN_REQUEST_EXISTS']);
    });

    test('is resubmitted by a proposer of the village after a return', async () => {
      await deliberate(publish, changeRequestId, { decision: 'RETURN' });
      await arrive('RETURNED');
      const resubmit = (actor: Actor, more: object = {}) =>
        mutateAs(harness(), actor, ['resubmitChangeRequest', 'changeRequest { state version proposed { decile } }'], {
          changeRequestId,
          expectedVersion: 2,
          ...more,
        });
      expect(await resubmit(actors.otherFacilitator)).toBeRefused('NOT_FOUND');
      expect(await resubmit(actors.manager)).toBeRefused('FORBIDDEN');
      expect(await resubmit(both, { change: { decile: 2 }, note: 'Diperbaiki' })).toMatchObject({
        changeRequest: { state: 'VILLAGE_DELIBERATION', proposed: { decile: 2 } },
      });
    });

    test('is not decided by who resubmitted it', async () => {
      await deliberate(publish, changeRequestId);
      await arrive('FIELD_VERIFICATION');
      expect(await decide(both, changeRequestId, ['FIELD_VERIFICATION', 4])).toBeRefused('SAME_PERSON');
    });

    test('is cancelled by its proposer and keeps its findings', async () => {
      const cancel = (actor: Actor) =>
        mutateAs(
          harness(),
          actor,
          ['cancelChangeRequest', 'changeRequest { state findings { stage reason note } timeline { decision } }'],
          { changeRequestId, expectedVersion: 4, reason: 'NO_LONGER_NEEDED' },
        );
      expect(await cancel(actors.officer)).toBeRefused('NOT_ALLOWED');
      const cancelled = await cancel(actors.facilitator);
      expect(cancelled).toMatchObject({ changeRequest: { state: 'CANCELLED' } });
      const { timeline } = cancelled['changeRequest'] as { timeline: { decision: string }[] };
      expect(timeline.map((each) => each.decision)).toEqual(['SUBMIT', 'RETURN', 'RESUBMIT', 'APPROVE', 'CANCEL']);
      expect(JSON.stringify(cancelled)).toContain('UNCLEAR');
    });

    test('makes room for another one when it ends', async () => {
      expect((await read(home.id)).decile).toBe(3);
      expect(await submit(change)).toSucceed();
    });
  });

  test.each([
    ['the facilitator of the village', actors.facilitator, 'SubmitChangeRequestSuccess'],
    ['another village’s facilitator', actors.otherFacilitator, 'NotFound'],
    ['the manager', actors.manager, 'thrown'],
    ['a planner', actors.planner, 'thrown'],
    ['an agency', actors.bpjs, 'thrown'],
  ])('a change is proposed by %s', async (_who, actor, typename) => {
    const home = await listed([{ name: 'Warga', sex: 'MALE', relation: 'HEAD' }]);
    expect((await submit({ kind: 'CHANGE', householdId: home.id, decile: 1 }, actor)).__typename).toBe(typename);
  });

  test('refuses an overtaken proposal, which can be returned', async () => {
    const home = await listed();
    const child = home.members[2] as Member;
    const made = await submit({
      kind: 'CHANGE',
      householdId: home.id,
      decile: 1,
      members: [{ personId: child.id, name: 'Lain' }],
      duplicateReason: 'Nama lain',
    });
    await sql(`update person set left_on = '2026-11-01', left_reason = 'DIED' where id = $1`, [child.id.slice(8)]);
    const done = await determine(idOf(made));
    expect(done.issues?.map((each) => each.code)).toEqual(['NOT_A_MEMBER']);
    expect(await stateOf(idOf(made))).toMatchObject({ state: 'DETERMINATION' });
    expect((await read(home.id)).decile).toBe(3);
  });
});
