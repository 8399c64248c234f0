import { formatId, type Actor } from '@slrt/domain';
import { complaintEvents, referralEvents } from '@slrt/events';
import { actors, eventually, places, describeService, uuidv7 } from '@slrt/testkit';
import { nik, registration, registryClient } from './registration.ts';

describeService('registry', ({ harness, sql, publish }) => {
  const { run, register } = registryClient(harness);

  describe('proposing a family', () => {
    test.each([
      ['the facilitator of the village', actors.facilitator, 'RegisterHouseholdSuccess'],
      ['another village’s facilitator', actors.otherFacilitator, 'NotAllowed'],
      ['the manager', actors.manager, 'thrown'],
      ['an agency', actors.bpjs, 'thrown'],
    ])('by %s', async (_who, actor, typename) => {
      expect((await register(actor, registration())).__typename).toBe(typename);
    });

    test.each([
      ['its facilitator', actors.facilitator, 'RecordHomeVisitSuccess'],
      ['another village’s facilitator', actors.otherFacilitator, 'NotFound'],
      ['another district’s manager', actors.otherManager, 'thrown'],
      ['the village head', actors.villageHead, 'thrown'],
      ['an agency', actors.bpjs, 'thrown'],
    ])('is visited at home by %s', async (_who, actor, typename) => {
      const { household } = await register(actors.facilitator, registration());
      const visit = {
        idempotencyKey: uuidv7(),
        householdId: household?.id,
        expectedVersion: 1,
        housing: { water: '1' },
      };
      expect((await run(actor, 'recordHomeVisit', 'household { id version }', visit)).__typename).toBe(typename);
    });

    test('registers once per key without naming anyone in events', async () => {
      const input = registration();
      const [one, two] = await Promise.all([register(actors.facilitator, input), register(actors.facilitator, input)]);
      expect(one.household?.id).toBe(two.household?.id);
      expect(
        await register(actors.facilitator, { ...input, household: { ...input.household, address: 'Lain' } }),
      ).toBeRefused('IDEMPOTENCY_CONFLICT');
      const rows = await sql<{ subject: string; payload: Buffer }>(
        'select subject, payload from outbox order by position desc limit 3',
      );
      expect(rows.map((row) => row.subject).sort()).toEqual([
        'profiles.6309.batch.v1',
        'registry.change-request.submitted.v1',
        'registry.household.registered.v1',
      ]);
      for (const row of rows)
        for (const secret of ['Soekarno', nik, 'Contoh', '1990'])
          expect(row.payload.toString('latin1')).not.toContain(secret);
      const stored = await sql('select i.*::text as row from identifier i');
      expect(JSON.stringify(stored)).not.toContain(nik);
    });

    test('names every problem without repeating a value', async () => {
      const result = await register(
        actors.facilitator,
        registration(
          {},
          {
            kkNumber: '123',
            decile: 11,
            members: [{ name: 'A', nik: '9963094503900000', sex: 'MALE', relation: 'CHILD' }],
          },
        ),
      );
      expect(result.issues?.map((each) => each.code).sort()).toEqual([
        'INVALID_KK',
        'INVALID_NIK',
        'NO_HEAD',
        'OUT_OF_RANGE',
      ]);
      expect(JSON.stringify(result)).not.toContain('9963094503900000');
    });
  });

  describe('reading', () => {
    const query = `query ($id: ID!) { household(id: $id) { id address location { latitude } kkNumber { masked } history(first: 1) { totalCount }
    head { name nik { masked value(purpose: VERIFICATION) } health { chronicIllness } } } }`;

    test('whole values only one by one, for a purpose, on record', async () => {
      const { household } = await register(actors.facilitator, registration());
      const answer = await harness().graph(actors.facilitator, query, { id: household?.id });
      expect(answer).toMatchObject({
        data: {
          household: {
            kkNumber: { masked: '•'.repeat(16) },
            head: { nik: { value: nik }, health: { chronicIllness: '5' } },
          },
        },
      });
      const audit = await sql<{ action: string; purpose: string | null; facts: string[] }>(
        `select action, purpose, facts from audit_entry where actor = 'facilitator-1' and is_read and $1 = any(subjects)
         or action = 'identifier.unmask' order by action`,
        [household?.id],
      );
      expect(audit).toEqual([
        { action: 'facts.read', purpose: 'CASE_WORK', facts: ['ADDRESS', 'LOCATION'] },
        { action: 'identifier.unmask', purpose: 'VERIFICATION', facts: ['IDENTITY_NUMBER'] },
      ]);
      const list = await harness().graph(
        actors.facilitator,
        '{ households(first: 1) { edges { node { head { nik { masked value(purpose: VERIFICATION) } } } } } }',
      );
      expect(list.errors?.[0]?.extensions.code).toBe('NOT_ALLOWED_IN_LIST');
    });

    test.each([
      ['its facilitator', actors.facilitator, true],
      ['another village’s facilitator', actors.otherFacilitator, false],
      ['another district’s manager', actors.otherManager, false],
      ['an agency without a referral', actors.bpjs, false],
    ])('by %s', async (_who, actor, visible) => {
      const { household } = await register(actors.facilitator, registration());
      const answer = await harness().graph(
        actor,
        'query ($id: ID!, $r: [_Any!]!) { household(id: $id) { id } _entities(representations: $r) { __typename } }',
        { id: household?.id, r: [{ __typename: 'Household', id: household?.id }] },
      );
      const data = answer.data as unknown as { household: object | null; _entities: (object | null)[] };
      expect([data.household !== null, data._entities[0] !== null]).toEqual([visible, visible]);
    });

    test('village heads see no health and planners no small counts', async () => {
      const { household } = await register(actors.facilitator, registration());
      const answer = await harness().graph(actors.villageHead, query, { id: household?.id });
      expect(answer.errors?.map((error) => error.path?.join('.')).sort()).toEqual([
        'household.head.health',
        'household.head.nik.value',
        'household.location',
      ]);
      expect(
        (await harness().graph(actors.planner, '{ households { totalCount } }')).errors?.[0]?.extensions.code,
      ).toBe('FORBIDDEN');
      await sql(
        `insert into village_statistic values ('63.09', '63.09.03.2001', 'HOUSEHOLD', 'TOTAL', '', 9, 2) on conflict do nothing`,
      );
      const counts = await harness().graph(
        actors.planner,
        '{ region(code: "63.09.03.2001") { statistics { byDecile { decile count suppressed } } } }',
      );
      expect(counts.data).toMatchObject({
        region: { statistics: { byDecile: [] } },
      });
    });

    test('a name is found as it sounds, only in one’s own area', async () => {
      await register(actors.facilitator, registration());
      const search = async (actor: Actor) => {
        const answer = await harness().graph(
          actor,
          '{ searchPersons(input: { name: "Sukarno Muhamad", birthYear: 1991 }) { totalCount edges { node { score person { name } } } } }',
        );
        return (
          answer.data as unknown as {
            searchPersons: { totalCount: number; edges: { node: { score: number; person: { name: string } } }[] };
          }
        ).searchPersons;
      };
      const found = await search(actors.manager);
      expect(found.edges[0]?.node).toEqual({ score: 1, person: { name: 'Mohammad Soekarno' } });
      expect((await search(actors.otherManager)).totalCount).toBe(0);
    });
  });

  describe('disclosure', () => {
    /** Returns the parts of a household that an agency reads after a referral for a programme, or without one (null). */
    async function partsFor(programmeCode: string | null, agency: Actor, agencyCode: string) {
      const { household } = await register(actors.facilitator, registration());
      const householdId = household?.id as string;
      await publish(referralEvents.requested, {
        district: places.district,
        version: 1,
        actorId: 'system:router',
        actorRole: null,
        referralId: formatId('referral', { district: places.district, uuid: uuidv7() }),
        number: 'RJK/1',
        complaintId: formatId('complaint', { district: places.district, uuid: uuidv7() }),
        decisionNo: 1,
        householdId,
        regionCode: places.village,
        agencyCode,
        programmeCode,
        status: 'REQUESTED',
        reason: null,
        outcome: null,
        dueAt: null,
        routingRule: null,
        siblings: 1,
      });
      const parts: Record<string, string> = {
        address: 'address',
        members: 'members { name birthDate }',
        identifier: 'members { nik { value(purpose: REFERRAL) } }',
        health: 'members { health { disability } }',
        schooling: 'members { schooling { participation } }',
        employment: 'members { employment { __typename } }',
        civil: 'members { civil { __typename } }',
        belongings: 'housing { floor }',
        welfare: 'decile',
        participation: 'participation { programmeCode }',
        location: 'location { latitude }',
        photos: 'photos { id }',
      };
      const ask = async (selection: string) =>
        harness().graph(agency, `query ($id: ID!) { household(id: $id) { ${selection} } }`, { id: householdId });
      await eventually(async () => (await ask('id')).data?.['household']);
      const seen: string[] = [];
      for (const [part, selection] of Object.entries(parts)) {
        const { errors } = await ask(selection);
        if (!errors) seen.push(part);
        else for (const error of errors) expect(error.extensions.code).toBe('NOT_ALLOWED');
      }
      return seen;
    }

    test.each([
      ['KIS', actors.bpjs, 'BPJS', ['identifier', 'health', 'welfare', 'participation']],
      ['KIP', actors.disdik, 'DISDIK', ['identifier', 'schooling', 'welfare', 'participation']],
      ['RTLH', actors.disdik, 'DISDIK', ['identifier', 'belongings', 'welfare', 'participation', 'location']],
      ['RASTRA', actors.disdik, 'DISDIK', ['identifier', 'welfare', 'participation']],
      ['DISTRICT_OWN', actors.disdik, 'DISDIK', []],
      [null, actors.bpjs, 'BPJS', []],
    ] as const)('for %s an agency reads only what the programme needs', async (programme, actor, code, parts) => {
      expect(await partsFor(programme, actor, code)).toEqual(['address', 'members', ...parts]);
    });

    describe('lasts', () => {
      const about = { district: places.district, regionCode: places.village };
      const complaintId = formatId('complaint', { district: places.district, uuid: uuidv7() });
      let householdId: string;
      beforeAll(async () => {
        const { household } = await register(actors.facilitator, registration());
        householdId = household?.id as string;
      });
      const seen = async (actor: Actor) =>
        (await harness().graph(actor, 'query ($id: ID!) { household(id: $id) { id address } }', { id: householdId }))
          .data?.['household'] ?? null;

      test('from the referral on, for its agency alone', async () => {
        await publish(referralEvents.requested, {
          ...about,
          version: 1,
          actorId: 'system:router',
          actorRole: null,
          referralId: formatId('referral', { district: places.district, uuid: uuidv7() }),
          number: 'RJK/1',
          complaintId,
          decisionNo: 1,
          householdId,
          agencyCode: 'BPJS',
          programmeCode: 'KIS',
          status: 'REQUESTED',
          reason: null,
          outcome: null,
          dueAt: null,
          routingRule: null,
          siblings: 1,
        });
        await eventually(() => seen(actors.bpjs));
        expect(await seen(actors.disdik)).toBeNull();
      });

      test('with each read on record', async () => {
        const reads = `select action from audit_entry where actor = 'liaison-bpjs' and $1 = any(subjects)`;
        expect(await sql(reads, [householdId])).not.toHaveLength(0);
      });

      test('until the complaint ends', async () => {
        await publish(complaintEvents.withdrawn, {
          ...about,
          version: 5,
          actorId: 'facilitator-1',
          actorRole: 'FACILITATOR',
          complaintId,
          householdId,
          kind: 'COMPLAINT',
          sector: 'HEALTH',
          categoryCode: 'CARD_INACTIVE',
          desk: 'DISTRICT',
          status: 'WITHDRAWN',
          holderRole: null,
          dueAt: null,
        });
        await eventually(async () => (await seen(actors.bpjs)) === null);
      });
    });
  });
});
