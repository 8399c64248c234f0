import { localDate } from '@slrt/areas';
import type { Actor } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { actors, describeService, eventually, mutateAs, places, uuidv7 } from '@slrt/testkit';
import { changeSteps, type Home, type Member } from './chain-steps.ts';

describeService('registry', ({ harness, sql, publish, asFacilitator, asOfficer, asVerifier, asManager }) => {
  const { read, listed, submit, idOf, decide } = changeSteps({ harness, sql, publish });
  const day = (ago: number) => localDate(places.district, new Date(Date.now() - ago * 24 * 3600 * 1000));
  const both: Actor = {
    id: 'facilitator-1',
    assignments: [
      { role: 'FACILITATOR', areas: [places.village] },
      { role: 'SUPERVISOR', areas: ['63.09.01'] },
    ],
  };

  describe('a technical correction', () => {
    const nik = '9963094605780003';
    let home: Home;
    let spouse: Member;
    let photo: string;
    let id: string;
    beforeAll(async () => {
      home = await listed();
      spouse = home.members[1] as Member;
      const announced = await asFacilitator.mutate(
        'requestPhotoUpload',
        { idempotencyKey: uuidv7(), householdId: home.id, kind: 'KTP' },
        'photo { id }',
      );
      photo = (announced['photo'] as { id: string }).id;
    });

    test('waits for one officer', async () => {
      const made = await submit({
        kind: 'CHANGE',
        householdId: home.id,
        members: [{ personId: spouse.id, nik, name: 'Ibu Conto' }],
        evidence: [photo],
      });
      expect(made).toMatchObject({ changeRequest: { state: 'TECHNICAL_REVIEW', path: 'OFFICER' } });
      id = idOf(made);
    });

    test('shows both values and the evidence', async () => {
      const query = `query ($id: ID!) { changeRequest(id: $id) { changes { field fact path current proposed person { id } }
        proposed { evidence { id } members { nik { value(purpose: VERIFICATION) } } } } }`;
      const member = { person: { id: spouse.id }, path: 'OFFICER' };
      expect(await asVerifier.query(query, { id })).toEqual({
        changeRequest: {
          changes: [
            { ...member, field: 'name', fact: 'NAME_SPELLING', current: 'Ibu Contoh', proposed: 'Ibu Conto' },
            {
              ...member,
              field: 'nik',
              fact: 'NIK_ADDED',
              current: null,
              proposed: '•'.repeat(16),
            },
          ],
          proposed: { evidence: [{ id: photo }], members: [{ nik: { value: nik } }] },
        },
      });
    });

    test.each([
      ['who submitted it', both, 'SAME_PERSON'],
      [
        'a supervisor elsewhere',
        { ...actors.supervisor, assignments: [{ role: 'SUPERVISOR', areas: ['63.09.02'] }] },
        'NOT_FOUND',
      ],
      ['the village head', actors.villageHead, 'NOT_ALLOWED'],
      ['the manager', actors.manager, 'FORBIDDEN'],
    ] as const)('is not decided by %s', async (_who, actor, code) => {
      expect(await decide(actor, id, ['TECHNICAL_REVIEW', 1])).toBeRefused(code);
    });

    test('is not decided or verified by an officer of the family', async () => {
      await publish(complaintEvents.officerHouseholdsDeclared, {
        district: places.district,
        version: 1,
        actorId: 'verifier-1',
        actorRole: 'DISTRICT_VERIFIER',
        person: 'verifier-9',
        householdIds: [home.id],
      });
      await eventually(async () => (await sql('select 1 from officer_household')).length > 0);
      const relative = { ...actors.verifier, id: 'verifier-9' };
      expect(await decide(relative, id, ['TECHNICAL_REVIEW', 1])).toBeRefused('OWN_HOUSEHOLD');
      const visitor = { ...actors.facilitator, id: 'verifier-9' };
      const visit = { idempotencyKey: uuidv7(), householdId: home.id, expectedVersion: 1, note: 'Rumah sendiri.' };
      expect(await mutateAs(harness(), visitor, ['recordHomeVisit', '__typename'], visit)).toBeRefused('OWN_HOUSEHOLD');
    });

    test('applies with one decision', async () => {
      expect(await decide(actors.verifier, id, ['TECHNICAL_REVIEW', 1])).toMatchObject({
        changeRequest: { state: 'DETERMINED' },
      });
      expect((await read(home.id)).members[1]).toMatchObject({ name: 'Ibu Conto' });
      const query = `query ($id: ID!) { person(id: $id) { nik { value(purpose: VERIFICATION) } } }`;
      expect(await asVerifier.query(query, { id: spouse.id })).toEqual({ person: { nik: { value: nik } } });
    });

    test('does not wait for a request in the stages', async () => {
      expect(await submit({ kind: 'CHANGE', householdId: home.id, decile: 1 })).toMatchObject({
        changeRequest: { path: 'STAGES' },
      });
      const card = { kind: 'CHANGE', householdId: home.id, kkNumber: '9963091503200041' };
      expect(await submit(card)).toMatchObject({ changeRequest: { path: 'OFFICER' } });
    });

    test.each([
      ['another name', { name: 'Dewi Lestari' }],
      ['another date of birth', { birthDate: '1955-12-30' }],
      ['a new head', { relation: 'HEAD' }],
      ['leaving', { leaves: 'MOVED' }],
    ])('is not what gives a member %s', async (_what, change) => {
      const other = await listed();
      const [head, member] = other.members as [Member, Member];
      const members = [{ personId: member.id, ...change }];
      const all = 'relation' in change ? [...members, { personId: head.id, relation: 'PARENT' }] : members;
      const made = await submit({ kind: 'CHANGE', householdId: other.id, members: all, duplicateReason: 'Diperiksa' });
      expect(made).toMatchObject({ changeRequest: { state: 'VILLAGE_DELIBERATION', path: 'STAGES' } });
    });
  });

  describe('a conflict of two visits', () => {
    let home: Home;
    let visit: object;
    let id: string;
    const visitFields = `items { outcome household { id } conflicts { field }
      changeRequest { id state path changes { field current proposed } } }`;
    const factsOf = async () => {
      const query = 'query ($id: ID!) { household(id: $id) { verifiedOn housing { floor roof } } }';
      return (await asManager.query<{ household: object }>(query, { id: home.id })).household;
    };
    beforeAll(async () => {
      home = await listed();
      await sql(`update household set verified_on = '2020-01-05' where id = $1`, [home.id.slice(8)]);
      const input = { idempotencyKey: uuidv7(), householdId: home.id, expectedVersion: home.version };
      await asFacilitator.mutate('recordHomeVisit', { ...input, housing: { floor: '4' } });
      await sql(`update household set verified_on = '2020-01-05' where id = $1`, [home.id.slice(8)]);
      const visitedAt = `${day(31)}T16:30:00Z`; // the next day in the district
      visit = { ...input, idempotencyKey: uuidv7(), visitedAt, housing: { floor: '5', roof: '9' } };
    });

    test('applies what is undisputed, on the day of the visit', async () => {
      const sent = await asOfficer.mutate('submitVisits', { items: [visit] }, visitFields);
      expect(sent).toMatchObject({
        items: [
          {
            outcome: 'CONFLICT',
            conflicts: [{ field: 'housing.floor' }],
            changeRequest: {
              state: 'TECHNICAL_REVIEW',
              path: 'OFFICER',
              changes: [{ field: 'housing.floor', current: '"04"', proposed: '"05"' }],
            },
          },
        ],
      });
      id = (sent['items'] as { changeRequest: { id: string } }[])[0]?.changeRequest.id ?? '';
      expect(await factsOf()).toEqual({ verifiedOn: day(30), housing: { floor: '04', roof: '09' } });
    });

    test('is recorded once', async () => {
      const before = (await read(home.id)).version;
      const sent = await asOfficer.mutate('submitVisits', { items: [visit] }, visitFields);
      expect(sent).toMatchObject({ items: [{ outcome: 'CONFLICT', changeRequest: { id } }] });
      expect((await read(home.id)).version).toBe(before);
    });

    test('is decided by one officer', async () => {
      expect(await decide(actors.supervisor, id, ['TECHNICAL_REVIEW', 1])).toMatchObject({
        changeRequest: { state: 'DETERMINED' },
      });
      expect(await factsOf()).toMatchObject({ housing: { floor: '05', roof: '09' } });
    });
  });

  describe('likely duplicates', () => {
    const person = { name: 'Nurhayati Binti Salman', sex: 'FEMALE', birthDate: '1969-03-14', relation: 'HEAD' };
    const refusal = `... on LikelyDuplicates { candidates { position score sameNik person { id name } } }`;
    const register = (actor: Actor, more: object = {}, regionCode: string = places.village) =>
      mutateAs(harness(), actor, ['registerHousehold', 'changeRequest { id }', refusal], {
        idempotencyKey: uuidv7(),
        regionCode,
        household: { members: [person] },
        ...more,
      });
    const neighbour: Actor = {
      id: 'facilitator-3',
      assignments: [{ role: 'FACILITATOR', areas: ['63.09.01.2002'] }],
    };
    let known: { id: string };
    beforeAll(async () => {
      await register(actors.facilitator);
      const [row] = await sql<{ id: string }>(`select id from person where name = $1`, [person.name]);
      known = { id: `PS-6309-${row?.id}` };
    });

    test('are shown before a family is registered', async () => {
      expect(await register(actors.officer)).toMatchObject({
        code: 'LIKELY_DUPLICATE',
        candidates: [{ position: 0, sameNik: false, person: { id: known.id, name: person.name } }],
      });
      expect(await sql('select 1 from person where name = $1', [person.name])).toHaveLength(1);
    });

    test('are not shown to someone who may not see them', async () => {
      expect(await register(neighbour, {}, '63.09.01.2002')).toSucceed();
    });

    test('are kept with the reason to continue', async () => {
      const made = await register(actors.officer, { duplicateReason: 'Orang lain, diperiksa dengan KTP' });
      expect(made).toSucceed();
      const query =
        'query ($id: ID!) { changeRequest(id: $id) { duplicateReason likelyDuplicates { person { id } } } }';
      expect(await asManager.query(query, { id: (made['changeRequest'] as { id: string }).id })).toEqual({
        changeRequest: {
          duplicateReason: 'Orang lain, diperiksa dengan KTP',
          likelyDuplicates: [{ person: { id: known.id } }],
        },
      });
    });

    test('are shown before a member is added', async () => {
      const home = await listed([{ name: 'Warga Tunggal', sex: 'MALE', relation: 'HEAD' }]);
      const change = { kind: 'CHANGE', householdId: home.id, members: [{ ...person, relation: 'SPOUSE' }] };
      expect(await submit(change)).toBeRefused('LIKELY_DUPLICATE');
      expect(await submit({ ...change, duplicateReason: 'Pindah ke suami' })).toSucceed();
    });

    test('refuse one proposal of a batch', async () => {
      const register = { idempotencyKey: uuidv7(), regionCode: places.village, household: { members: [person] } };
      const sent = await asOfficer.mutate(
        'submitChangeRequests',
        { items: [{ register }] },
        'items { outcome failure { ... on InvalidInput { issues { path code } } } }',
      );
      expect(sent['items']).toEqual([
        {
          outcome: 'REFUSED',
          failure: { issues: [{ path: ['household', 'members', '0'], code: 'LIKELY_DUPLICATE' }] },
        },
      ]);
    });

    test('are judged again when a number changes', async () => {
      const [one, other] = [await listed(), await listed()];
      const nik = '9963094605780099';
      for (const home of [one, other]) {
        const members = [{ personId: home.members[1]?.id, nik }];
        const made = await submit({ kind: 'CHANGE', householdId: home.id, members, duplicateReason: 'Diperiksa' });
        await decide(actors.verifier, idOf(made), ['TECHNICAL_REVIEW', 1]);
      }
      const query = `query ($person: ID) { duplicateCandidates(filter: { personId: $person, hard: true }) { edges { node { id } } } }`;
      const pairs = await eventually(async () => {
        type Found = { duplicateCandidates: { edges: object[] } };
        const found = await asVerifier.query<Found>(query, { person: other.members[1]?.id });
        return found.duplicateCandidates.edges.length > 0 ? found.duplicateCandidates.edges : null;
      });
      expect(pairs).toHaveLength(1);
    });
  });
});
