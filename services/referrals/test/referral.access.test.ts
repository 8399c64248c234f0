import { formatId, type Actor } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { actors, createPublisher, eventually, places, startHarness, uuidv7, type Harness } from '@slrt/testkit';

let harness: Harness;
let publisher: Awaited<ReturnType<typeof createPublisher>>;
const district = places.district;

beforeAll(async () => {
  harness = await startHarness('referrals');
  publisher = await createPublisher(harness.natsUrl);
  for (const [agency, programmes] of [
    ['BPJS', ['KIS']],
    ['DINKES', []],
    ['DISDIK', ['KIP']],
  ] as const) {
    await harness.sql(
      `insert into agency_office (district_code, agency_code, serves, programmes) values ($1, $2, $3, $4)`,
      [district, agency, [district], programmes],
    );
  }
  const rules: [string, number, string | null, string | null, string][] = [
    ['K1', 1, null, 'KIS', 'BPJS'],
    ['H2', 2, 'HEALTH', null, 'DINKES'],
    ['E3', 1, null, 'KIP', 'DISDIK'],
  ];
  for (const rule of rules)
    await harness.sql(
      `insert into routing_rule (district_code, version, priority, sector, programme_code, agency_code) values ('63.09', $1, $2, $3, $4, $5)`,
      rule,
    );
}, 60_000);
afterAll(async () => {
  await publisher.close();
  await harness.stop();
}, 30_000);

function decision(more: object = {}) {
  const complaintId = formatId('complaint', { district, uuid: uuidv7() });
  return {
    district,
    version: 4,
    actorId: 'manager-1',
    actorRole: 'MANAGER',
    complaintId,
    regionCode: places.village,
    householdId: null,
    kind: 'COMPLAINT',
    sector: 'HEALTH',
    categoryCode: 'CARD_INACTIVE',
    desk: 'DISTRICT',
    status: 'REFERRED',
    holderRole: 'AGENCY_LIAISON',
    dueAt: null,
    decisionNo: 1,
    programmeCodes: ['KIS'],
    agencyCode: null,
    deciderId: 'manager-1',
    ...more,
  };
}
const rowsOf = (complaintId: string) =>
  harness.sql<{ id: string; agency_code: string; programme_code: string | null; siblings: number }>(
    'select id, agency_code, programme_code, siblings from referral where complaint_id = $1 order by programme_code',
    [complaintId.slice(8)],
  );
async function referred(): Promise<string> {
  const data = decision();
  await publisher.publish(complaintEvents.referralRequested, data);
  const [row] = await eventually(async () => {
    const rows = await rowsOf(data.complaintId);
    return rows.length > 0 ? rows : null;
  });
  return formatId('referral', { district, uuid: row?.id ?? '' });
}
interface Result {
  __typename: string;
  code?: string;
  referral?: { status: string; version: number };
}
async function change(actor: Actor, name: string, input: object): Promise<Result & { thrown?: string | undefined }> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const answer = await harness.graph(
    actor,
    `mutation ($input: ${type}Input!) { r: ${name}(input: $input) { __typename ... on ${type}Success { referral { status version } } ... on UserError { code } } }`,
    { input },
  );
  return (
    (answer.data as { r?: Result } | null)?.r ?? { __typename: 'thrown', thrown: answer.errors?.[0]?.extensions.code }
  );
}

describe('routing a decision', () => {
  test('makes one referral per programme, however often the event comes; the agency’s event names no village', async () => {
    const data = decision({ programmeCodes: ['KIS', 'KIP'] });
    const id = await publisher.publish(complaintEvents.referralRequested, data);
    await publisher.publish(complaintEvents.referralRequested, data, { id });
    await publisher.publish(complaintEvents.referralRequested, data);
    const rows = await eventually(async () => {
      const found = await rowsOf(data.complaintId);
      return found.length >= 2 ? found : null;
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await rowsOf(data.complaintId)).map((row) => [row.agency_code, row.programme_code, row.siblings])).toEqual([
      ['DISDIK', 'KIP', 2],
      ['BPJS', 'KIS', 2],
    ]);
    expect(rows).toHaveLength(2);
    const events = await harness.sql<{ subject: string; payload: Buffer; event_id: string }>(
      `select subject, payload, event_id from outbox where headers->>'ce-subject' = $1 order by subject`,
      [formatId('referral', { district, uuid: rows[1]?.id ?? '' })],
    );
    expect(events.map((row) => row.subject)).toEqual([
      'agency.BPJS.6309.referral.requested.v1',
      'referrals.referral.requested.v1',
    ]);
    expect(new Set(events.map((row) => row.event_id)).size).toBe(1);
    expect(events[0]?.payload.toString()).not.toContain(places.village);
  });

  test('without a route tells why, once', async () => {
    const data = decision({ sector: 'HOUSING', programmeCodes: [] });
    await publisher.publish(complaintEvents.referralRequested, data);
    const failed = await eventually(
      async () =>
        (
          await harness.sql<{ payload: Buffer }>(
            `select payload from outbox where subject = 'referrals.routing.failed.v1' and headers->>'ce-subject' = $1`,
            [data.complaintId],
          )
        )[0],
    );
    expect(JSON.parse(failed.payload.toString())).toMatchObject({
      reason: 'NO_RULE',
      programmeCode: null,
      decisionNo: 1,
    });
  });

  test('leaves out an agency that refused this complaint, unless named', async () => {
    const data = decision({ programmeCodes: [] });
    await publisher.publish(complaintEvents.referralRequested, data);
    const [first] = await eventually(async () => {
      const rows = await rowsOf(data.complaintId);
      return rows.length > 0 ? rows : null;
    });
    expect(first?.agency_code).toBe('DINKES');
    await harness.sql(`update referral set status = 'REJECTED' where id = $1`, [first?.id]);
    await publisher.publish(complaintEvents.referralRequested, { ...data, decisionNo: 2, version: 8 });
    const failed = await eventually(
      async () =>
        (
          await harness.sql<{ payload: Buffer }>(
            `select payload from outbox where subject = 'referrals.routing.failed.v1' and headers->>'ce-subject' = $1`,
            [data.complaintId],
          )
        )[0],
    );
    expect(JSON.parse(failed.payload.toString())).toMatchObject({ reason: 'ALL_REFUSED' });
    await publisher.publish(complaintEvents.referralRequested, {
      ...data,
      decisionNo: 3,
      version: 12,
      agencyCode: 'DINKES',
    });
    await eventually(async () => (await rowsOf(data.complaintId)).length === 2);
  });

  test('cancels what a withdrawn complaint had open, and routes nothing for it later', async () => {
    const data = decision();
    await publisher.publish(complaintEvents.referralRequested, data);
    await eventually(async () => (await rowsOf(data.complaintId)).length === 1);
    const { decisionNo: _1, programmeCodes: _2, agencyCode: _3, deciderId: _4, ...withdrawn } = data;
    await publisher.publish(complaintEvents.withdrawn, {
      ...withdrawn,
      status: 'WITHDRAWN',
      holderRole: null,
      version: 5,
    });
    await eventually(
      async () =>
        (
          await harness.sql(
            `select 1 from referral where complaint_id = $1 and status = 'CANCELLED' and status_reason = 'CITIZEN_WITHDREW'`,
            [data.complaintId.slice(8)],
          )
        ).length === 1,
    );
    await publisher.publish(complaintEvents.referralRequested, { ...data, decisionNo: 2, version: 9 });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await rowsOf(data.complaintId)).toHaveLength(1);
  });
});

describe('the agency’s work', () => {
  test.each([
    ['its own liaison', actors.bpjs, 'AcceptReferralSuccess'],
    ['another agency', actors.disdik, 'NotFound'],
    ['the same agency in another district', actors.otherBpjs, 'NotFound'],
    ['the back office', actors.backOffice, 'thrown'],
    ['a facilitator', actors.facilitator, 'thrown'],
  ])('is accepted by %s', async (_who, actor, typename) => {
    expect(
      (await change(actor, 'acceptReferral', { referralId: await referred(), expectedVersion: 1 })).__typename,
    ).toBe(typename);
  });

  test('goes through its states; a step that does not fit is refused, a repeated one gives its first result', async () => {
    const referralId = await referred();
    expect(
      await change(actors.bpjs, 'completeReferral', { referralId, expectedVersion: 1, outcome: 'SERVED' }),
    ).toMatchObject({ __typename: 'InvalidTransition' });
    const key = uuidv7();
    await change(actors.bpjs, 'acceptReferral', { referralId, expectedVersion: 1, idempotencyKey: key });
    expect(
      await change(actors.bpjs, 'acceptReferral', { referralId, expectedVersion: 1, idempotencyKey: key }),
    ).toMatchObject({ referral: { status: 'ACCEPTED', version: 2 } });
    expect(
      await change(actors.bpjs, 'holdReferral', { referralId, expectedVersion: 1, reason: 'INCOMPLETE_DOCUMENTS' }),
    ).toMatchObject({ __typename: 'StaleVersion' });
    await change(actors.bpjs, 'holdReferral', { referralId, expectedVersion: 2, reason: 'INCOMPLETE_DOCUMENTS' });
    await change(actors.bpjs, 'resumeReferral', { referralId, expectedVersion: 3 });
    expect(
      await change(actors.bpjs, 'completeReferral', { referralId, expectedVersion: 4, outcome: 'ENROLLED' }),
    ).toMatchObject({ referral: { status: 'COMPLETED', version: 5 } });
    await expect(
      harness.sql(`update referral set status = 'REQUESTED' where id = $1`, [referralId.slice(8)]),
    ).rejects.toMatchObject({ constraint: 'referral_lifecycle' });
  });

  test('can be called back by the secretariat of its area only', async () => {
    const referralId = await referred();
    expect(
      (await change(actors.otherBackOffice, 'cancelReferral', { referralId, expectedVersion: 1, reason: 'OTHER' }))
        .__typename,
    ).toBe('NotFound');
    expect(
      (await change(actors.backOffice, 'cancelReferral', { referralId, expectedVersion: 1, reason: 'OTHER' }))
        .__typename,
    ).toBe('CancelReferralSuccess');
  });
});

describe('each step of a referral', () => {
  const { bpjs, disdik, otherBpjs, backOffice, manager, otherBackOffice, facilitator } = actors;
  const byAgency: [Actor, string][] = [
    [bpjs, 'Success'],
    [disdik, 'NotFound'],
    [otherBpjs, 'NotFound'],
    [backOffice, 'FORBIDDEN'],
    [facilitator, 'FORBIDDEN'],
  ];
  const bySecretariat: [Actor, string][] = [
    [backOffice, 'Success'],
    [manager, 'Success'],
    [otherBackOffice, 'NotFound'],
    [bpjs, 'FORBIDDEN'],
    [facilitator, 'FORBIDDEN'],
  ];
  const table: [string, string, object, [Actor, string][]][] = [
    ['rejectReferral', 'REQUESTED', { reason: 'NO_CAPACITY' }, byAgency],
    ['startReferral', 'ACCEPTED', {}, byAgency],
    ['holdReferral', 'IN_PROGRESS', { reason: 'INCOMPLETE_DOCUMENTS' }, byAgency],
    ['resumeReferral', 'ON_HOLD', {}, byAgency],
    ['completeReferral', 'IN_PROGRESS', { outcome: 'SERVED' }, byAgency],
    ['failReferral', 'IN_PROGRESS', { reason: 'PERSON_NOT_FOUND' }, byAgency],
    [
      'cancelReferral',
      'ACCEPTED',
      { reason: 'OTHER' },
      [
        [bpjs, 'Success'],
        [manager, 'Success'],
        [disdik, 'NotFound'],
        [otherBackOffice, 'NotFound'],
        [facilitator, 'FORBIDDEN'],
      ],
    ],
    ['enterReferralInError', 'COMPLETED', {}, bySecretariat],
  ];
  const cases = table.flatMap(([name, status, input, answers]) =>
    answers.map(([actor, answer]) => ({ name, status, input, actor, who: actor.id, answer })),
  );
  test.each(cases)('$name of a referral $status by $who: $answer', async ({ name, status, input, actor, answer }) => {
    const referralId = await referred();
    await harness.sql(
      `begin; set local session_replication_role = replica; update referral set status = '${status}' where id = '${referralId.slice(8)}'; commit`,
    );
    const { __typename, thrown } = await change(actor, name, { referralId, expectedVersion: 1, ...input });
    expect(thrown ?? __typename.replace(/^.*Success$/, 'Success')).toBe(answer);
    const [row] = await harness.sql<{ version: number }>('select version from referral where id = $1', [
      referralId.slice(8),
    ]);
    expect(row?.version).toBe(answer === 'Success' ? 2 : 1);
  });
});

describe('eligibility', () => {
  const household = formatId('household', { district, uuid: '01930000-0000-7000-8000-0000000000aa' });
  const query =
    'query ($r: [_Any!]!, $asOf: Date) { _entities(representations: $r) { ... on Household { eligibility(asOf: $asOf) { programme { code } verdict ruleVersion receiving conditions { code state } } } } }';
  const ask = async (actor: Actor, asOf: string | null = null) => {
    const answer = await harness.graph(actor, query, { r: [{ __typename: 'Household', id: household }], asOf });
    const [entity] = (
      answer.data as unknown as {
        _entities: { eligibility: { programme: { code: string }; verdict: string; ruleVersion: string }[] | null }[];
      }
    )._entities;
    return entity?.eligibility ?? null;
  };
  const verdictOf = async (programme: string, asOf: string | null = null) =>
    (await ask(actors.backOffice, asOf))?.find((each) => each.programme.code === programme);

  beforeAll(async () => {
    const profile = {
      householdId: household,
      version: 1,
      regionCode: places.village,
      listing: 'LISTED',
      decile: 3,
      housing: {},
      receiving: ['RASTRA'],
      members: [],
    };
    await harness.sql(`insert into household_profile values ($1, $2, 1, $3, $4)`, [
      district,
      household.slice(8),
      places.village,
      JSON.stringify(profile),
    ]);
  });

  test('changing a row’s threshold flips the verdict', async () => {
    expect(await verdictOf('KIS')).toMatchObject({ verdict: 'ELIGIBLE', ruleVersion: 'KIS-2025' });
    await harness.sql(`update eligibility_rule set parameters = '{"maxDecile": 2}' where version = 'KIS-2025'`);
    expect(await verdictOf('KIS')).toMatchObject({ verdict: 'NOT_ELIGIBLE' });
  });

  test('the date asked decides which rule answers; a district’s own rule wins', async () => {
    expect(await verdictOf('RASTRA', '2017-06-01')).toMatchObject({ ruleVersion: 'RASTRA-2017', verdict: 'ELIGIBLE' });
    expect(await verdictOf('RASTRA')).toBeUndefined();
    await harness.sql(`insert into eligibility_rule (district_code, programme_code, version, valid_from, conditions, parameters, source)
      select '63.09', programme_code, 'RASTRA-2018-DISTRICT', '2018-01-01', conditions, '{"maxDecile": 1}', 'x' from eligibility_rule where version = 'RASTRA-2017'`);
    expect(await verdictOf('RASTRA')).toMatchObject({ ruleVersion: 'RASTRA-2018-DISTRICT', verdict: 'NOT_ELIGIBLE' });
  });

  test.each([
    ['the back office', actors.backOffice, true],
    ['another district’s back office', actors.otherBackOffice, false],
    ['an agency', actors.bpjs, false],
    ['a planner', actors.planner, false],
  ])('is told to %s', async (_who, actor, told) => {
    expect((await ask(actor)) !== null).toBe(told);
  });
});

test('the last profile batch and the import’s end, handled at the same moment, announce the import once', async () => {
  const { registryEvents } = await import('@slrt/events');
  const { seal, sealingKey } = await import('@slrt/messaging');
  const { jetstream } = await import('@nats-io/jetstream');
  const { connect, headers } = await import('@nats-io/transport-node');
  const connection = await connect({ servers: harness.natsUrl });
  const imports = Array.from({ length: 10 }, () => formatId('registryImport', { district, uuid: uuidv7() }));
  await Promise.all(
    imports.map((importId) => {
      const list = headers();
      for (const [key, value] of Object.entries({
        'ce-id': uuidv7(),
        'ce-type': 'profiles.batch.v1',
        'ce-district': district,
        'ce-time': new Date().toISOString(),
      }))
        list.set(key, value);
      const sealed = seal(
        sealingKey('a-secret-for-tests-only-32-characters'),
        Buffer.from(JSON.stringify({ importId, households: [] })),
      );
      return Promise.all([
        jetstream(connection).publish('profiles.6309.batch.v1', sealed, { headers: list }),
        publisher.publish(registryEvents.importCompleted, {
          district,
          version: 1,
          actorId: 'verifier-1',
          actorRole: 'DISTRICT_VERIFIER',
          importId,
          rows: 1,
          profileBatches: 1,
        }),
      ]);
    }),
  );
  await eventually(
    async () =>
      (await harness.sql(`select 1 from outbox where subject = 'referrals.profiles.projected.v1'`)).length ===
      imports.length,
  );
  await connection.close();
});
