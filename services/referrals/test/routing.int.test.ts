import { formatId } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { eventually, places } from '@slrt/testkit';
import { decision, failedRouting, rowsOf, harness, publisher, district, useReferrals } from './suite.ts';

useReferrals();

describe('routing a decision', () => {
  test('makes one referral per programme, however often the event comes', async () => {
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
    expect(await failedRouting(data.complaintId)).toMatchObject({
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
    expect(await failedRouting(data.complaintId)).toMatchObject({ reason: 'ALL_REFUSED' });
    await publisher.publish(complaintEvents.referralRequested, {
      ...data,
      decisionNo: 3,
      version: 12,
      agencyCode: 'DINKES',
    });
    await eventually(async () => (await rowsOf(data.complaintId)).length === 2);
  });

  test('cancels the referrals of a withdrawn complaint for good', async () => {
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

  test('asks each named agency and each further need once', async () => {
    const data = decision({
      programmeCodes: ['KIS'],
      agencyCodes: ['DINKES'],
      needs: [
        { sector: 'HEALTH', categoryCode: 'HEALTH_CARE' },
        { sector: 'HOUSING', categoryCode: 'HOUSE_REPAIR' },
      ],
    });
    const id = await publisher.publish(complaintEvents.referralRequested, data);
    await publisher.publish(complaintEvents.referralRequested, data, { id });
    await eventually(async () => (await rowsOf(data.complaintId)).length >= 2);
    const rows = (await rowsOf(data.complaintId)).map((row) => [row.agency_code, row.programme_code, row.siblings]);
    // The further health need leads to DINKES, who is asked already; for the house nobody has a rule.
    expect(rows.sort()).toEqual([
      ['BPJS', 'KIS', 2],
      ['DINKES', null, 2],
    ]);
    const failed = await harness.sql(
      `select 1 from outbox where subject = 'referrals.routing.failed.v1' and headers->>'ce-subject' = $1`,
      [data.complaintId],
    );
    expect(failed).toHaveLength(1);
  });
});
