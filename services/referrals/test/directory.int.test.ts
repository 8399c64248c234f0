import { type Actor } from '@slrt/domain';
import { actors, places, uuidv7 } from '@slrt/testkit';
import { district, harness, run, useReferrals } from './suite.ts';

useReferrals();

describe('the directory', () => {
  test('is kept by agency and secretariat and readable by everyone', async () => {
    const { office } = (await run(
      actors.bpjs,
      'setOffice',
      {
        regionCode: district,
        agencyCode: 'BPJS',
        code: 'LAYANAN',
        serves: ['63.09.01'],
        address: 'Jalan Contoh 1',
        openingHours: [{ day: 'MO', opens: '08:00', closes: '15:00' }],
      },
      'office { id version }',
    )) as { office: { id: string; version: number } };
    const key = uuidv7();
    const offer = {
      idempotencyKey: key,
      officeId: office.id,
      name: 'Aktivasi kartu',
      nameEn: 'Card activation',
      sectors: ['HEALTH'],
      programmeCode: 'KIS',
      documents: [{ code: 'KK', name: 'Kartu Keluarga' }],
    };
    const set = (actor: Actor, more: object = {}) =>
      run(actor, 'setServiceOffer', { ...offer, ...more }, 'offer { id version }');
    expect(await set(actors.bpjs)).toMatchObject({ offer: { version: 1 } });
    expect(await set(actors.bpjs)).toMatchObject({ __typename: 'StaleVersion' });
    expect(await set(actors.bpjs, { expectedVersion: 1, fees: 'Gratis' })).toMatchObject({ offer: { version: 2 } });
    expect(await set(actors.disdik, { expectedVersion: 2 })).toMatchObject({ __typename: 'NotFound' });
    expect(await set(actors.facilitator)).toMatchObject({ thrown: 'FORBIDDEN' });
    const found = await harness.graph(
      actors.facilitator,
      `{ directory(filter: { regionCode: "${places.village}", sector: HEALTH, text: "kartu akt" }) { name fees office { address open openingHours { day } } programme { code } } }`,
    );
    expect(found.data).toMatchObject({
      directory: [
        {
          name: 'Aktivasi kartu',
          fees: 'Gratis',
          office: { address: 'Jalan Contoh 1', openingHours: [{ day: 'MO' }] },
          programme: { code: 'KIS' },
        },
      ],
    });
    const open = await (await fetch(`${harness.url}/directory?regionCode=${places.village}&sector=HEALTH`)).json();
    expect(open).toMatchObject({
      services: [
        { service: 'Aktivasi kartu', organisation: 'BPJS Kesehatan', bring: ['Kartu Keluarga'], capacity: 'HAS' },
      ],
    });
    expect((await fetch(`${harness.url}/directory?regionCode=x`)).status).toBe(400);
    const hsds = (await (await fetch(`${harness.url}/directory/hsds.json?regionCode=${district}`)).json()) as {
      id: string;
      services: object[];
      locations: object[];
    }[];
    const bpjs = hsds.find((each) => each.id === 'BPJS');
    expect(bpjs?.services).toMatchObject([
      { name: 'Aktivasi kartu', status: 'active', required_documents: [{ document: 'Kartu Keluarga' }] },
    ]);
    expect(bpjs?.locations.length).toBeGreaterThan(1);
    expect((await fetch(`${harness.url}/graphql`, { method: 'POST', body: '{}' })).status).toBe(401);
  });

  test('the manager replaces routing rules as a set with history', async () => {
    const rules = [{ code: 'A', priority: 1, sector: 'HEALTH', agencyCode: 'DINKES' }];
    const set = (actor: Actor, more: object = {}) =>
      run(
        actor,
        'setRoutingRules',
        { idempotencyKey: uuidv7(), regionCode: district, version: 'S1', source: 'SK Kepala Dinas', rules, ...more },
        'rules { version agency { code } }',
      );
    expect(await set(actors.backOffice)).toMatchObject({ thrown: 'FORBIDDEN' });
    expect(await set(actors.otherManager)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await set(actors.manager, { rules: [{ ...rules[0], agencyCode: 'NOBODY' }] })).toMatchObject({
      issues: [{ path: ['rules', '0', 'agencyCode'] }],
    });
    expect(await set(actors.manager)).toMatchObject({ rules: [{ version: 'S1.A', agency: { code: 'DINKES' } }] });
    expect(await set(actors.manager)).toMatchObject({ issues: [{ path: ['version'], code: 'VERSION_TAKEN' }] });
    const [kept] = await harness.sql<{ n: number }>(
      'select count(*)::int as n from routing_rule where valid_until is not null',
    );
    expect(kept?.n).toBe(3);
    const preview = await harness.graph(
      actors.backOffice,
      `{ previewRouting(input: { regionCode: "${places.village}", sector: HEALTH, categoryCode: "CARD_INACTIVE" }) { agency { code } rule officeCode skippedAgencies { why } } }`,
    );
    expect(preview.data).toMatchObject({
      previewRouting: { agency: { code: 'DINKES' }, rule: 'S1.A', officeCode: 'MAIN' },
    });
    const former = [
      { code: 'K1', priority: 1, programmeCode: 'KIS', agencyCode: 'BPJS' },
      { code: 'H2', priority: 2, sector: 'HEALTH', agencyCode: 'DINKES' },
    ];
    expect(await set(actors.manager, { version: 'S2', rules: former })).toMatchObject({
      rules: [{ version: 'S2.K1' }, { version: 'S2.H2' }],
    });
  });
});
