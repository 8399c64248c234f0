import { formatId, parseId, systemScope } from '@slrt/domain';
import { referralEvents, referralsStream, registryEvents } from '@slrt/events';
import { actors, eventually, places, uuidv7 } from '@slrt/testkit';
import { addParticipation } from '../src/modules/household/index.ts';
import { describeService } from './kit.ts';
import { liaison, recipientClient, rowsOf, woman } from './recipient-client.ts';

const { district } = places;
const [dinsos, dinkes, bulog] = [liaison('DINSOS'), liaison('DINKES'), liaison('BULOG')];

describeService('registry', (kit) => {
  const { harness, sql, publish, asBackOffice, asVerifier, asBpjs } = kit;
  const { upload, send, register, periodsOf, currentOf } = recipientClient(kit);
  const describeList = async (id: string) => {
    const query = `{ recipientLists(regionCode: "${district}") { id state begins ends decidedAt dependents } }`;
    const { recipientLists } = await asVerifier.query<{ recipientLists: { id: string }[] }>(query);
    return recipientLists.find((list) => list.id === id);
  };
  const decide = (name: 'applyRecipientList' | 'undoRecipientList', listId: string, by = asVerifier) =>
    by.mutate(name, { listId }, 'list { state begins ends }');

  describe('a complete list', () => {
    const [ani, budi, citra] = [woman(101, 'Ani Lestari'), woman(102, 'Bunga Melati'), woman(103, 'Citra Kirana')];
    let homes: string[];
    let complete: Awaited<ReturnType<typeof send>>;
    beforeAll(async () => {
      homes = [await register(ani), await register(budi), await register(citra)];
      await send(actors.bpjs, rowsOf(ani, budi, citra), { programme: 'KIS', since: '2026-01-01', asOf: '2026-01-15' });
      const rows = `nik,name\n${ani.nik},${ani.name}\n,Citra Kirana`;
      complete = await send(actors.bpjs, rows, { programme: 'KIS', complete: 'true', asOf: '2026-06-01' });
    });

    test('ends the participation of everybody else', async () => {
      expect(complete).toMatchObject({ state: 'APPLIED', matched: 1, suggested: 1, begins: 0, ends: 1 });
      expect(await periodsOf(homes[0] ?? '')).toMatchObject([{ until: null, endReason: null, endList: null }]);
      expect(await periodsOf(homes[1] ?? '')).toMatchObject([
        {
          since: '2026-01-01',
          until: '2026-06-01',
          endReason: 'NOT_LISTED',
          endSource: 'AGENCY_BPJS',
          endList: { id: complete.id },
        },
      ]);
    });

    test('makes a household a candidate again', async () => {
      await expect(homes[1]).toHaveRecorded(registryEvents.participationRecorded, registryEvents.participationEnded);
      const query = `{ households(filter: { regionCode: "${district}", notReceiving: "KIS" }) { edges { node { id } } } }`;
      const found = await asBackOffice.query<{ households: { edges: { node: { id: string } }[] } }>(query);
      expect(found.households.edges.map((edge) => edge.node.id)).toContain(homes[1]);
      const [counted] = await sql<{ n: number }>(
        `select sum(n)::int as n from village_statistic where variable = 'programme' and code = 'KIS'`,
      );
      expect(counted?.n).toBe(2);
    });

    test('spares a household until an officer has decided', async () => {
      expect(await currentOf(homes[2] ?? '')).toEqual(['KIS']);
      const query = `{ recipients(filter: { regionCode: "${district}", listId: "${complete.id}" }) { edges { node { id } } } }`;
      const { recipients } = await asVerifier.query<{ recipients: { edges: { node: { id: string } }[] } }>(query);
      await asVerifier.mutate('resolveRecipient', { recipientId: recipients.edges[0]?.node.id });
      expect(await currentOf(homes[2] ?? '')).toEqual([]);
    });

    test('that is older changes nothing that newer ones say', async () => {
      const older = { programme: 'KIS', complete: 'true', asOf: '2026-05-01' };
      expect(await send(actors.bpjs, rowsOf(budi), older)).toMatchObject({ begins: 0, ends: 0 });
      expect(await currentOf(homes[0] ?? '')).toEqual(['KIS']);
      expect(await currentOf(homes[1] ?? '')).toEqual([]);
    });

    test('waits when it ends more households than it names', async () => {
      const rows = rowsOf({ nik: '', name: 'Bukan Warga' });
      const list = await send(actors.bpjs, rows, { programme: 'KIS', complete: 'true', asOf: '2026-06-15' });
      expect(list).toMatchObject({ state: 'PROPOSED', matched: 0, ends: 1 });
      expect(await currentOf(homes[0] ?? '')).toEqual(['KIS']);
    });

    test('begins a new period where the last one ended', async () => {
      await send(actors.bpjs, rowsOf(budi), { programme: 'KIS', since: '2026-01-01', asOf: '2026-07-01' });
      const [second, first] = await periodsOf(homes[1] ?? '');
      expect([first?.until, second?.since, second?.until]).toEqual(['2026-06-01', '2026-06-01', null]);
    });
  });

  describe('a list of ended recipients', () => {
    const [dewi, eka, fitri] = [woman(201, 'Dewi Lestari'), woman(202, 'Eka Rahayu'), woman(203, 'Fitri Rahmawati')];
    const ended = { programme: 'RASTRA', effect: 'ENDED', asOf: '2026-06-01', reason: 'DEACTIVATED' };
    let homes: string[];
    let before: unknown;
    let listId: string;
    const all = () => Promise.all(homes.map(periodsOf));
    beforeAll(async () => {
      homes = [await register(dewi), await register(eka), await register(fitri)];
      await send(dinsos, rowsOf(dewi, eka, fitri), { programme: 'RASTRA', since: '2026-01-01', asOf: '2026-01-15' });
      before = await all();
    });

    test('is a preview at first', async () => {
      const rows = `${rowsOf(dewi, eka)}\n,Bukan Warga`;
      const list = await send(dinsos, rows, ended);
      expect(list).toMatchObject({ state: 'PROPOSED', matched: 2, unmatched: 1, begins: 0, ends: 2 });
      listId = list.id;
      expect(await all()).toEqual(before);
    });

    test('shows whom it concerns to staff only', async () => {
      const query = `{ recipientLists(regionCode: "${district}") { id ends households(change: ENDS) { id } } }`;
      const listFor = async (by: typeof asVerifier) => {
        const answer = await by.graph(query);
        const lists = (answer.data as unknown as { recipientLists: { id: string; households: object[] | null }[] })
          .recipientLists;
        return lists.find((list) => list.id === listId)?.households;
      };
      expect(await listFor(asVerifier)).toEqual(homes.slice(0, 2).map((id) => ({ id })));
      expect(await listFor(kit.as(dinsos))).toBeNull();
    });

    test('ends participation when its agency applies it', async () => {
      expect(await decide('applyRecipientList', listId, kit.as(dinsos))).toMatchObject({
        list: { state: 'APPLIED', ends: null },
      });
      expect(await periodsOf(homes[0] ?? '')).toMatchObject([
        { until: '2026-06-01', endReason: 'DEACTIVATED', endSource: 'AGENCY_DINSOS', endList: { id: listId } },
      ]);
      expect(await currentOf(homes[2] ?? '')).toEqual(['RASTRA']);
      expect(await decide('applyRecipientList', listId)).toBeRefused('INVALID_TRANSITION');
    });

    test('is named in the history', async () => {
      const query = `query ($id: ID!) { household(id: $id) { history(first: 1) { edges { node { reason changed list { id } } } } } }`;
      const { household } = await asVerifier.query<{ household: { history: object } }>(query, { id: homes[0] });
      expect(household.history).toEqual({
        edges: [{ node: { reason: 'PARTICIPATION_ENDED', changed: ['participation'], list: { id: listId } } }],
      });
    });

    test('is undone as a whole', async () => {
      expect(await decide('undoRecipientList', listId)).toMatchObject({ list: { state: 'UNDONE' } });
      expect(await all()).toEqual(before);
      await expect(homes[0]).toHaveRecorded(registryEvents.participationEnded, registryEvents.participationReopened);
      expect(
        await sql(`select 1 from village_recount r full join village_statistic s using
        (district_code, region_code, unit, variable, code, decile) where coalesce(r.n, 0) <> coalesce(s.n, 0)`),
      ).toEqual([]);
    });

    test('is not undone while a later one depends on it', async () => {
      const { id } = await send(dinsos, rowsOf(fitri), ended);
      await decide('applyRecipientList', id);
      const later = await send(dinsos, rowsOf(fitri), { programme: 'RASTRA', since: '2026-08-01', asOf: '2026-08-01' });
      expect(await decide('undoRecipientList', id)).toHaveIssues({ listId: 'LATER_CHANGES' });
      expect(await describeList(id)).toMatchObject({ state: 'APPLIED', dependents: [later.id] });
      expect(await decide('undoRecipientList', later.id)).toSucceed();
      expect(await decide('undoRecipientList', id)).toSucceed();
      expect(await all()).toEqual(before);
    });

    test.each([
      ['another agency', asBpjs, 'NOT_FOUND'],
      ['another district', kit.as(actors.otherManager), 'NOT_FOUND'],
      ['a facilitator', kit.asFacilitator, 'FORBIDDEN'],
      ['the back office', asBackOffice, 'FORBIDDEN'],
    ])('is not decided by %s', async (_who, by, code) => {
      const { id } = await send(dinsos, rowsOf(dewi), ended);
      expect(await decide('applyRecipientList', id, by)).toBeRefused(code);
      expect(await decide('undoRecipientList', id, by)).toBeRefused(code);
    });
  });

  test('a list of recipients is previewed and undone too', async () => {
    const gita = woman(301, 'Gita Rahayu');
    const home = await register(gita);
    const query = { programme: 'RTLH', since: '2026-03-01', preview: 'true' };
    const list = await send(dinsos, rowsOf(gita), query);
    expect(list).toMatchObject({ state: 'PROPOSED', begins: 1, ends: 0 });
    expect(await periodsOf(home)).toEqual([]);
    await decide('applyRecipientList', list.id);
    expect(await periodsOf(home)).toMatchObject([{ programmeCode: 'RTLH', list: { id: list.id } }]);
    await decide('undoRecipientList', list.id);
    expect(await periodsOf(home)).toEqual([]);
  });

  test('a programme of single people ends with the last member', async () => {
    const [hana, indah] = [woman(401, 'Hana Pertiwi'), woman(402, 'Indah Permata')];
    const home = await register(hana, indah);
    await send(dinkes, rowsOf(hana, indah), { programme: 'JAMKESDA', since: '2026-01-01', asOf: '2026-01-15' });
    const end = async (...people: (typeof hana)[]) => {
      const query = { programme: 'JAMKESDA', effect: 'ENDED', asOf: '2026-06-01', reason: 'DIED' };
      await decide('applyRecipientList', (await send(dinkes, rowsOf(...people), query)).id);
      return currentOf(home);
    };
    const peopleOf = async () => {
      const query = `query ($id: ID!) { household(id: $id) { participation { people { name } } } }`;
      const { household } = await asVerifier.query<{ household: { participation: { people: object[] }[] } }>(query, {
        id: home,
      });
      return household.participation[0]?.people;
    };
    expect(await peopleOf()).toEqual([{ name: hana.name }, { name: indah.name }]);
    expect(await end(hana)).toEqual(['JAMKESDA']);
    expect(await peopleOf()).toEqual([{ name: indah.name }]);
    expect(await end(indah)).toEqual([]);
  });

  describe('an agency reports on', () => {
    const since = { since: '2026-01-01' };
    test.each([
      [
        'an unknown programme',
        { programme: 'NOPE', ...since },
        { path: ['programme'], code: 'UNKNOWN_CODE', allowed: ['KIS'] },
      ],
      ['the future', { programme: 'KIS', since: '2037-01-01' }, { path: ['since'], code: 'IN_THE_FUTURE' }],
      [
        'a day that does not exist',
        { programme: 'KIS', since: '2026-02-31' },
        { path: ['since'], code: 'INVALID_DATE' },
      ],
      ['no day', { programme: 'KIS', complete: 'true' }, { path: ['asOf'], code: 'REQUIRED' }],
      [
        'no reason',
        { programme: 'KIS', effect: 'ENDED', asOf: '2026-01-01' },
        { path: ['reason'], code: 'UNKNOWN_CODE' },
      ],
    ])('%s in vain', async (_what, query, issue) => {
      const { status, body } = await upload(actors.bpjs, 'nik,name\n', query);
      expect(status).toBe(400);
      expect(body.errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', issues: [issue] } }]);
    });

    test.each([
      ['BULOG', bulog, 'PKH', []],
      ['BPJS', actors.bpjs, 'RASTRA', ['KIS']],
    ])('its own programmes: %s not on another’s', async (_agency, actor, programme, allowed) => {
      const { status, body } = await upload(actor, 'nik,name\n', { programme, ...since });
      expect([status, body.errors?.[0]?.extensions]).toMatchObject([403, { code: 'NOT_ALLOWED', allowed }]);
    });

    test('the programmes that its offices serve', async () => {
      const office = { district, actorId: 'manager-1', actorRole: 'MANAGER', agencyCode: 'BULOG' };
      const sourceId = formatId('office', { district, uuid: uuidv7() });
      const serve = (version: number, programmeCodes: string[]) =>
        publish(referralsStream.programmesServed, { ...office, sourceId, version, programmeCodes });
      const isAllowed = async () => (await upload(bulog, 'nik,name\n', { programme: 'BPNT', ...since })).status === 200;
      await serve(2, ['BPNT']);
      await eventually(isAllowed);
      await serve(1, []); // late: the higher version stays
      await serve(3, ['RASTRA']);
      await eventually(async () => !(await isAllowed()));
    });
  });

  describe('a newer file', () => {
    const state = (home: string, denied: string[], since: string) =>
      harness().database.withTransaction(systemScope('test', district), async (tx) => {
        const householdId = parseId('household', home)?.uuid ?? '';
        addParticipation(tx, district, [{ householdId, programmes: ['KIP'], denied }], { since, source: 'DTSEN' });
        await tx.sql`select 1`;
      });

    test('ends what it denies', async () => {
      const juli = woman(501, 'Julia Perez');
      const home = await register(juli);
      await send(dinsos, rowsOf(juli), { programme: 'BPNT', since: '2026-01-01', asOf: '2026-01-15' });
      await state(home, ['BPNT'], '2025-12-31'); // older than the participation
      expect(await currentOf(home)).toEqual(['BPNT', 'KIP']);
      await state(home, ['BPNT'], '2026-02-01');
      const [bpnt] = await periodsOf(home);
      expect(bpnt).toMatchObject({ until: '2026-02-01', endReason: 'NOT_STATED', endSource: 'DTSEN' });
    });
  });

  test('the end of a referred benefit names the referral', async () => {
    const home = await register(woman(601, 'Kartika Sari'));
    const referralId = formatId('referral', { district, uuid: uuidv7() });
    await publish(referralEvents.completed, {
      ...{ district, version: 4, actorId: 'liaison-bpjs', actorRole: 'AGENCY_LIAISON', referralId, number: 'RJK/9' },
      ...{ complaintId: formatId('complaint', { district, uuid: uuidv7() }), decisionNo: 1, householdId: home },
      ...{ agencyCode: 'BPJS', programmeCode: 'KIS', status: 'COMPLETED', reason: null, outcome: 'ENROLLED' },
      ...{ dueAt: null, routingRule: null, siblings: 1, regionCode: places.village, benefitFrom: '2026-02-01' },
    });
    const period = await eventually(async () => (await periodsOf(home))[0] ?? null);
    const end = { participationId: period.id, until: '2026-03-01', reason: 'MOVED' };
    expect(await asBackOffice.mutate('endParticipation', end)).toSucceed();
    const [event] = await sql<{ payload: Buffer }>(
      `select payload from outbox where subject = 'registry.participation.ended.v1' and headers->>'ce-subject' = $1`,
      [home],
    );
    const data = JSON.parse(event?.payload.toString('utf8') ?? '{}') as object;
    expect(data).toMatchObject({ programmeCode: 'KIS', until: '2026-03-01', reason: 'MOVED', referralId });
  });
});
