import { type Actor } from '@slrt/domain';
import { actors, uuidv7 } from '@slrt/testkit';
import { referred, change, harness, useReferrals } from './suite.ts';

useReferrals();

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

  test('goes through its states and repeats the first result', async () => {
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
