import { formatId, type Actor } from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import { actors, eventually, places, uuidv7 } from '@slrt/testkit';
import { announce, assignment, describeService, minutes, newId, today, unit } from './kit.ts';

describeService('puskesos', ({ harness, sql, publish, as, facilitator, puskesos }) => {
  const run = (actor: Actor, name: string, input: object) => as(actor).mutate(name, input);
  beforeAll(() => announce({ publish, sql }));

  test.each([
    ['the village head', actors.villageHead, 'RecordDeliberationSuccess'],
    ['another village’s head', actors.otherVillageHead, 'NotAllowed'],
    ['the Puskesos officer', actors.officer, 'thrown'],
    ['the manager', actors.manager, 'thrown'],
  ])('a deliberation is recorded by %s', async (_who, actor, typename) => {
    expect((await run(actor, 'recordDeliberation', minutes())).__typename).toBe(typename);
  });

  test('needs attendance, minutes and reasons and is recorded once', async () => {
    expect(await run(actors.villageHead, 'recordDeliberation', minutes({ attendance: 1 }))).toBeRefused(
      'INVALID_INPUT',
    );
    const unreasoned = minutes({ decisions: [{ changeRequestId: newId('changeRequest'), decision: 'REJECT' }] });
    expect(await run(actors.villageHead, 'recordDeliberation', unreasoned)).toBeRefused('INVALID_INPUT');
    const input = minutes();
    await Promise.all([
      run(actors.villageHead, 'recordDeliberation', input),
      run(actors.villageHead, 'recordDeliberation', input),
    ]);
    expect(await run(actors.villageHead, 'recordDeliberation', { ...input, attendance: 30 })).toBeRefused(
      'IDEMPOTENCY_CONFLICT',
    );
    const id = formatId('deliberation', { district: places.district, uuid: input.idempotencyKey });
    expect(await sql(`select subject from outbox where headers->>'ce-subject' = $1`, [id])).toEqual([
      { subject: 'puskesos.deliberation.recorded.v1' },
    ]);
  });

  test.each([
    ['in 2028', '2028-01-15'],
    ['in 1999', '1999-05-01'],
  ])('a deliberation held %s is refused with the days allowed', async (_when, heldOn) => {
    const answer = await harness().graph(
      actors.villageHead,
      `mutation ($input: RecordDeliberationInput!) { recordDeliberation(input: $input) { __typename
         ... on InvalidInput { issues { path code allowed } } } }`,
      { input: minutes({ heldOn }) },
    );
    expect(answer.data).toEqual({
      recordDeliberation: {
        __typename: 'InvalidInput',
        issues: [
          {
            path: ['heldOn'],
            code: 'OUT_OF_RANGE',
            allowed: expect.stringMatching(new RegExp(`^\\d{4}-\\d\\d-\\d\\d\\.\\.${today()}$`)) as string,
          },
        ],
      },
    });
  });

  test('the number of the minutes goes to the registry', async () => {
    const input = minutes({ minutes: ' BA-12/DS.3/2026 ' });
    expect((await run(actors.villageHead, 'recordDeliberation', input)).__typename).toBe('RecordDeliberationSuccess');
    const id = formatId('deliberation', { district: places.district, uuid: input.idempotencyKey });
    const [row] = await sql<{ payload: Buffer }>(`select payload from outbox where headers->>'ce-subject' = $1`, [id]);
    expect(JSON.parse(row?.payload.toString() ?? '')).toMatchObject({ minutes: 'BA-12/DS.3/2026', heldOn: today() });
    const wrong = minutes({ minutes: 'BA 12; lihat lampiran' });
    expect(await run(actors.villageHead, 'recordDeliberation', wrong)).toBeRefused('INVALID_INPUT');
  });

  test('shows what the registry made of each decision', async () => {
    const own = newId('changeRequest');
    await announce({ publish, sql }, own);
    await run(
      actors.villageHead,
      'recordDeliberation',
      minutes({ decisions: [{ changeRequestId: own, decision: 'APPROVE' }] }),
    );
    await publish(registryEvents.changeRequestStageRefused, {
      district: places.district,
      version: 3,
      actorId: 'head-1',
      actorRole: 'VILLAGE_HEAD',
      changeRequestId: own,
      householdId: null,
      regionCode: places.village,
      kind: 'NEW_HOUSEHOLD',
      state: 'FIELD_VERIFICATION',
      stage: 'VILLAGE_DELIBERATION',
      reason: 'INVALID_TRANSITION',
      deliberationId: null,
    });
    await eventually(async () => {
      const answer = await harness().graph(
        actors.villageHead,
        '{ deliberations(first: 1) { edges { node { decisions { changeRequestId result } } } } }',
      );
      return JSON.stringify(answer.data).includes('INVALID_TRANSITION');
    });
  });

  test.each([
    ['the village head', actors.villageHead, 'ScheduleDeliberationSuccess'],
    ['the Puskesos coordinator', actors.coordinator, 'ScheduleDeliberationSuccess'],
    ['another village’s head', actors.otherVillageHead, 'NotAllowed'],
    ['the manager', actors.manager, 'thrown'],
    ['an agency', actors.bpjs, 'thrown'],
  ])('a deliberation is planned by %s', async (_who, actor, typename) => {
    const plan = { idempotencyKey: uuidv7(), regionCode: places.village, scheduledFor: '2026-12-01' };
    expect((await run(actor, 'scheduleDeliberation', plan)).__typename).toBe(typename);
  });

  test.each([
    ['its manager', actors.manager, 'AssignFacilitatorSuccess'],
    ['another district’s manager', actors.otherManager, 'NotAllowed'],
    ['a facilitator', actors.facilitator, 'thrown'],
    ['an agency', actors.bpjs, 'thrown'],
  ])('a facilitator is assigned by %s', async (_who, actor, typename) => {
    const other = assignment({ person: `facilitator-${uuidv7()}`, villageCodes: [places.otherVillage] });
    expect((await run(actor, 'assignFacilitator', other)).__typename).toBe(typename);
  });

  test('units and facilitators are organised by the district’s manager only', async () => {
    const office = unit();
    expect(await run(actors.otherManager, 'establishPuskesos', office)).toBeRefused('NOT_ALLOWED');
    expect((await run(actors.facilitator, 'establishPuskesos', office)).__typename).toBe('thrown');
    expect(await puskesos(office)).toEqual(await puskesos(office));
    await facilitator();
    const answer = await harness().graph(
      actors.manager,
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Region { coverage { villages villagesWithPuskesos villagesWithFacilitator uncovered { code } } } } }',
      { r: [{ __typename: 'Region', code: '63.09' }] },
    );
    const [region] = (
      answer.data as unknown as {
        _entities: {
          coverage: {
            villages: number;
            villagesWithPuskesos: number;
            villagesWithFacilitator: number;
            uncovered: object[];
          };
        }[];
      }
    )._entities;
    expect(region?.coverage).toMatchObject({ villages: 131, villagesWithPuskesos: 1, villagesWithFacilitator: 1 });
    expect(region?.coverage.uncovered).toHaveLength(130);
  });
});
