import { registryEvents } from '@slrt/events';
import { eventually, places, readReadiness, uuidv7, villageAdded, type Caller } from '@slrt/testkit';
import { describeService, district } from './kit.ts';

describeService('referrals', ({ sql, fetch, publish, asBpjs, asDisdik, asFacilitator, ...kit }) => {
  const { asManager, asOtherManager, asBackOffice } = kit;

  describe('the directory', () => {
    const office = {
      regionCode: district,
      agencyCode: 'BPJS',
      code: 'LAYANAN',
      serves: ['63.09.01'],
      address: 'Jalan Contoh 1',
      openingHours: [{ day: 'MO', opens: '08:00', closes: '15:00' }],
    };
    const offer = {
      idempotencyKey: uuidv7(),
      name: 'Aktivasi kartu',
      nameEn: 'Card activation',
      sectors: ['HEALTH'],
      programmeCode: 'KIS',
      documents: [{ code: 'KK', name: 'Kartu Keluarga' }],
    };
    let officeId: string;
    beforeAll(async () => {
      const answer = await asBpjs.mutate('setOffice', office, 'office { id version }');
      officeId = (answer['office'] as { id: string }).id;
    });

    test('is kept by the agency itself', async () => {
      const set = (by: Caller, more: object = {}) =>
        by.mutate('setServiceOffer', { ...offer, officeId, ...more }, 'offer { id version }');
      expect(await set(asBpjs)).toMatchObject({ offer: { version: 1 } });
      expect(await set(asBpjs)).toBeRefused('STALE_VERSION');
      expect(await set(asBpjs, { expectedVersion: 1, fees: 'Gratis' })).toMatchObject({ offer: { version: 2 } });
      expect(await set(asDisdik, { expectedVersion: 2 })).toBeRefused('NOT_FOUND');
      expect(await set(asFacilitator)).toBeRefused('FORBIDDEN');
    });

    test('tells which programmes an agency serves', async () => {
      const told = await sql<{ data: object }>(
        `select convert_from(payload, 'UTF8')::jsonb as data from outbox where subject = 'referrals.directory.programmes-served.v1'
         order by position`,
      );
      expect(told.map((each) => each.data)).toMatchObject([
        { agencyCode: 'BPJS', sourceId: officeId, programmeCodes: [], version: 1 },
        { agencyCode: 'BPJS', programmeCodes: ['KIS'], version: 1 },
        { agencyCode: 'BPJS', programmeCodes: ['KIS'], version: 2 },
      ]);
    });

    test('finds what is offered to a village', async () => {
      const found = await asFacilitator.query(
        `{ directory(filter: { regionCode: "${places.village}", sector: HEALTH, text: "kartu akt" }) { name fees office { address open openingHours { day } } programme { code } } }`,
      );
      expect(found).toMatchObject({
        directory: [
          {
            name: 'Aktivasi kartu',
            fees: 'Gratis',
            office: { address: 'Jalan Contoh 1', openingHours: [{ day: 'MO' }] },
            programme: { code: 'KIS' },
          },
        ],
      });
    });

    test('is readable by everyone without signing in', async () => {
      const open = await (await fetch(`/directory?regionCode=${places.village}&sector=HEALTH`)).json();
      expect(open).toMatchObject({
        services: [
          { service: 'Aktivasi kartu', organisation: 'BPJS Kesehatan', bring: ['Kartu Keluarga'], capacity: 'HAS' },
        ],
      });
      expect((await fetch('/directory?regionCode=x')).status).toBe(400);
      expect((await fetch('/graphql', { method: 'POST', body: '{}' })).status).toBe(401);
    });

    test('is published in the HSDS format', async () => {
      const hsds = (await (await fetch(`/directory/hsds.json?regionCode=${district}`)).json()) as {
        id: string;
        services: object[];
        locations: object[];
      }[];
      const bpjs = hsds.find((each) => each.id === 'BPJS');
      expect(bpjs?.services).toMatchObject([
        { name: 'Aktivasi kartu', status: 'active', required_documents: [{ document: 'Kartu Keluarga' }] },
      ]);
      expect(bpjs?.locations.length).toBeGreaterThan(1);
    });
  });

  describe('routing rules', () => {
    const rules = [{ code: 'A', priority: 1, sector: 'HEALTH', agencyCode: 'DINKES' }];
    const set = (by: Caller, more: object = {}) =>
      by.mutate(
        'setRoutingRules',
        { idempotencyKey: uuidv7(), regionCode: district, version: 'S1', source: 'SK Kepala Dinas', rules, ...more },
        'rules { version agency { code } }',
      );

    test('are set by the district’s manager with known agencies', async () => {
      expect(await set(asBackOffice)).toBeRefused('FORBIDDEN');
      expect(await set(asOtherManager)).toBeRefused('NOT_ALLOWED');
      expect(await set(asManager, { rules: [{ ...rules[0], agencyCode: 'NOBODY' }] })).toMatchObject({
        issues: [{ path: ['rules', '0', 'agencyCode'] }],
      });
    });

    test('are replaced as a set, and the former stay', async () => {
      expect(await set(asManager)).toMatchObject({ rules: [{ version: 'S1.A', agency: { code: 'DINKES' } }] });
      expect(await set(asManager)).toHaveIssues({ version: 'VERSION_TAKEN' });
      const [kept] = await sql<{ n: number }>(
        'select count(*)::int as n from routing_rule where valid_until is not null',
      );
      expect(kept?.n).toBe(3);
    });

    test('are shown by a preview until the next set', async () => {
      const preview = await asBackOffice.query(
        `{ previewRouting(input: { regionCode: "${places.village}", sector: HEALTH, categoryCode: "CARD_INACTIVE" }) { agency { code } rule officeCode skippedAgencies { why } } }`,
      );
      expect(preview).toMatchObject({
        previewRouting: { agency: { code: 'DINKES' }, rule: 'S1.A', officeCode: 'MAIN' },
      });
      const former = [
        { code: 'K1', priority: 1, programmeCode: 'KIS', agencyCode: 'BPJS' },
        { code: 'H2', priority: 2, sector: 'HEALTH', agencyCode: 'DINKES' },
      ];
      expect(await set(asManager, { version: 'S2', rules: former })).toMatchObject({
        rules: [{ version: 'S2.K1' }, { version: 'S2.H2' }],
      });
    });
  });

  test('knows a village that the registry adds', async () => {
    const filter = '{ referrals(filter: { regionCode: "63.09.01.2999" }) { totalCount } }';
    expect(await asManager.graph(filter)).toBeRefused('BAD_USER_INPUT');
    await publish(registryEvents.areasChanged, villageAdded('63.09.01.2999'));
    const found = await eventually(async () => (await asManager.graph(filter)).data);
    expect(found).toEqual({ referrals: { totalCount: 0 } });
  });

  describe('the readiness of a district', () => {
    test('names sectors and programmes that reach no office', async () => {
      const found = (await readReadiness(asManager, 'referrals')) ?? {};
      expect(found['OFFICES']).toMatchObject({ state: 'READY', missing: [] });
      expect(found['ROUTES']).toMatchObject({ state: 'INCOMPLETE', count: 2 });
      expect(found['ROUTES']?.missing).not.toContain('HEALTH');
      expect(found['ROUTES']?.missing).toContain('HOUSING');
      expect(found['PROGRAMME_ROUTES']?.missing).not.toContain('KIS');
      expect(found['PROGRAMME_ROUTES']?.missing).toContain('KIP');
      expect(found['QUOTAS']).toMatchObject({ state: 'MISSING', count: 0 });
    });

    test('follows its offices', async () => {
      await sql(`update agency_office set serves = '{63.09.01}' where agency_code = 'DINKES'`);
      expect((await readReadiness(asManager, 'referrals'))?.['ROUTES']?.missing).toContain('HEALTH');
      await sql(`update agency_office set open = false where agency_code = 'DINKES'`);
      expect((await readReadiness(asManager, 'referrals'))?.['OFFICES']).toMatchObject({ missing: ['DINKES'] });
    });

    test('is hidden from other roles and districts', async () => {
      for (const by of [asFacilitator, asBpjs, asOtherManager]) expect(await readReadiness(by, 'referrals')).toBeNull();
    });
  });
});
