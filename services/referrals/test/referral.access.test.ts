import type { Actor } from '@slrt/domain';
import { actors, uuidv7 } from '@slrt/testkit';
import { describeService, uuidOf } from './kit.ts';

const { bpjs, disdik, otherBpjs, backOffice, manager, otherBackOffice, facilitator } = actors;

describeService('referrals', ({ sql, as, referral, send, step, asBpjs, asBackOffice, asOtherBackOffice }) => {
  describe('the agency’s work', () => {
    test.each([
      ['another agency', disdik, 'NOT_FOUND'],
      ['the same agency in another district', otherBpjs, 'NOT_FOUND'],
      ['the back office', backOffice, 'FORBIDDEN'],
      ['a facilitator', facilitator, 'FORBIDDEN'],
    ])('is not accepted by %s', async (_who, actor, code) => {
      expect(await send(as(actor), await referral(), 'acceptReferral')).toBeRefused(code);
    });

    test('is accepted by its own liaison', async () => {
      expect(await send(asBpjs, await referral(), 'acceptReferral')).toSucceed();
    });

    test('goes through its states and repeats the first result', async () => {
      let row = await referral();
      expect(await send(asBpjs, row, 'completeReferral', { outcome: 'SERVED' })).toBeRefused('INVALID_TRANSITION');
      const keyed = { idempotencyKey: uuidv7() };
      await step(asBpjs, row, 'acceptReferral', keyed);
      expect(await step(asBpjs, row, 'acceptReferral', keyed)).toMatchObject({ status: 'ACCEPTED', version: 2 });
      const hold = { reason: 'INCOMPLETE_DOCUMENTS' };
      expect(await send(asBpjs, row, 'holdReferral', hold)).toBeRefused('STALE_VERSION');
      row = await step(asBpjs, { ...row, version: 2 }, 'holdReferral', hold);
      row = await step(asBpjs, row, 'resumeReferral');
      row = await step(asBpjs, row, 'completeReferral', { outcome: 'ENROLLED' });
      expect(row).toMatchObject({ status: 'COMPLETED', version: 5 });
      await expect(sql(`update referral set status = 'REQUESTED' where id = $1`, [uuidOf(row)])).rejects.toMatchObject({
        constraint: 'referral_lifecycle',
      });
    });

    test('can be called back by the secretariat of its area only', async () => {
      const row = await referral();
      expect(await send(asOtherBackOffice, row, 'cancelReferral', { reason: 'OTHER' })).toBeRefused('NOT_FOUND');
      expect(await send(asBackOffice, row, 'cancelReferral', { reason: 'OTHER' })).toSucceed();
    });
  });

  describe('each step of a referral', () => {
    const byAgency: [Actor, string][] = [
      [bpjs, 'Success'],
      [disdik, 'NOT_FOUND'],
      [otherBpjs, 'NOT_FOUND'],
      [backOffice, 'FORBIDDEN'],
      [facilitator, 'FORBIDDEN'],
    ];
    const bySecretariat: [Actor, string][] = [
      [backOffice, 'Success'],
      [manager, 'Success'],
      [otherBackOffice, 'NOT_FOUND'],
      [bpjs, 'FORBIDDEN'],
      [facilitator, 'FORBIDDEN'],
    ];
    const byBoth: [Actor, string][] = [
      [bpjs, 'Success'],
      [manager, 'Success'],
      [disdik, 'NOT_FOUND'],
      [otherBackOffice, 'NOT_FOUND'],
      [facilitator, 'FORBIDDEN'],
    ];
    const table: [string, string, object, [Actor, string][]][] = [
      ['rejectReferral', 'REQUESTED', { reason: 'NO_CAPACITY' }, byAgency],
      ['startReferral', 'ACCEPTED', {}, byAgency],
      ['holdReferral', 'IN_PROGRESS', { reason: 'INCOMPLETE_DOCUMENTS' }, byAgency],
      ['resumeReferral', 'ON_HOLD', {}, byAgency],
      ['completeReferral', 'IN_PROGRESS', { outcome: 'SERVED' }, byAgency],
      ['failReferral', 'IN_PROGRESS', { reason: 'PERSON_NOT_FOUND' }, byAgency],
      ['cancelReferral', 'ACCEPTED', { reason: 'OTHER' }, byBoth],
      ['enterReferralInError', 'COMPLETED', {}, bySecretariat],
    ];
    const cases = table.flatMap(([name, status, input, answers]) =>
      answers.map(([actor, answer]) => ({ name, status, input, actor, who: actor.id, answer })),
    );
    test.each(cases)('$name of a referral $status by $who: $answer', async ({ name, status, input, actor, answer }) => {
      const row = await referral();
      await sql(
        `begin; set local session_replication_role = replica; update referral set status = '${status}' where id = '${uuidOf(row)}'; commit`,
      );
      const result = await send(as(actor), row, name, input);
      if (answer === 'Success') expect(result).toSucceed();
      else expect(result).toBeRefused(answer);
      const [after] = await sql<{ version: number }>('select version from referral where id = $1', [uuidOf(row)]);
      expect(after?.version).toBe(answer === 'Success' ? 2 : 1);
    });
  });
});
