import { complaintEvents } from '@slrt/events';
import { eventually, places } from '@slrt/testkit';
import { complaintOf, decision, describeService, referralId } from './kit.ts';

describeService('referrals', ({ sql, publish, decide, rowsOf, awaitRows, failedRouting }) => {
  describe('routing a decision', () => {
    const routesOf = async (complaintId: string) =>
      (await rowsOf(complaintId)).map((row) => [row.agency_code, row.programme_code, row.siblings]);

    test('makes one referral per programme, however often the event comes', async () => {
      const data = decision({ programmeCodes: ['KIS', 'KIP'] });
      const id = await decide(data);
      await decide(data, { id });
      await decide(data);
      const rows = await awaitRows(data.complaintId, 2);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await routesOf(data.complaintId)).toEqual([
        ['DISDIK', 'KIP', 2],
        ['BPJS', 'KIS', 2],
      ]);
      expect(rows).toHaveLength(2);
    });

    test('tells agency and services by one event without the village', async () => {
      const data = decision();
      await decide(data);
      const [row] = await awaitRows(data.complaintId);
      const events = await sql<{ subject: string; payload: Buffer; event_id: string }>(
        `select subject, payload, event_id from outbox where headers->>'ce-subject' = $1 order by subject`,
        [referralId(row?.id ?? '')],
      );
      expect(events.map((each) => each.subject)).toEqual([
        'agency.BPJS.6309.referral.requested.v1',
        'referrals.referral.requested.v1',
      ]);
      expect(new Set(events.map((each) => each.event_id)).size).toBe(1);
      expect(events[0]?.payload.toString()).not.toContain(places.village);
    });

    test('without a route tells why, once', async () => {
      const data = decision({ sector: 'HOUSING', programmeCodes: [] });
      await decide(data);
      expect(await failedRouting(data.complaintId)).toMatchObject({
        reason: 'NO_RULE',
        programmeCode: null,
        decisionNo: 1,
      });
    });

    test('leaves out an agency that refused this complaint, unless named', async () => {
      const data = decision({ programmeCodes: [] });
      await decide(data);
      const [first] = await awaitRows(data.complaintId);
      expect(first?.agency_code).toBe('DINKES');
      await sql(`update referral set status = 'REJECTED' where id = $1`, [first?.id]);
      await decide({ ...data, decisionNo: 2, version: 8 });
      expect(await failedRouting(data.complaintId)).toMatchObject({ reason: 'ALL_REFUSED' });
      await decide(decision({ ...data, decisionNo: 3, version: 12, agencyCode: 'DINKES' }));
      expect(await awaitRows(data.complaintId, 2)).toHaveLength(2);
    });

    test('cancels the referrals of a withdrawn complaint for good', async () => {
      const data = decision();
      await decide(data);
      await awaitRows(data.complaintId);
      const withdrawn = { ...complaintOf(data), status: 'WITHDRAWN', holderRole: null, version: 5 };
      await publish(complaintEvents.withdrawn, withdrawn);
      const cancelled = `select 1 from referral where complaint_id = $1 and status = 'CANCELLED' and status_reason = 'CITIZEN_WITHDREW'`;
      await eventually(async () => (await sql(cancelled, [data.complaintId.slice(8)])).length === 1);
      await decide({ ...data, decisionNo: 2, version: 9 });
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await rowsOf(data.complaintId)).toHaveLength(1);
    });

    test('ends all referrals of a complaint whose consent is refused', async () => {
      const data = decision({ agencyCodes: ['DINKES'] });
      await decide(data);
      await awaitRows(data.complaintId, 2);
      await publish(complaintEvents.consentWithdrawn, { ...complaintOf(data), decisionNo: 1 });
      const ended = `select 1 from referral where complaint_id = $1 and status = 'CANCELLED' and consent_withdrawn_at is not null`;
      await eventually(async () => (await sql(ended, [data.complaintId.slice(8)])).length === 2);
      const told = `select 1 from outbox where subject like 'agency.%.referral.consent-withdrawn.v1'
        and headers ->> 'ce-subject' = any(select 'RF-6309-' || id from referral where complaint_id = $1)`;
      expect(await sql(told, [data.complaintId.slice(8)])).toHaveLength(2);
    });

    test('sends a decision back that a refusal of consent overtook', async () => {
      const data = decision();
      const refused = { ...complaintOf(data), decisionNo: 1 };
      const id = await publish(complaintEvents.consentWithdrawn, refused);
      await eventually(async () => (await sql('select 1 from inbox where event_id = $1', [id])).length > 0);
      await decide(data);
      expect(await failedRouting(data.complaintId)).toMatchObject({ reason: 'CONSENT_REFUSED', decisionNo: 1 });
      expect(await rowsOf(data.complaintId)).toEqual([]);
      await decide({ ...data, decisionNo: 2, version: 9 }); // consent was given meanwhile
      expect(await awaitRows(data.complaintId)).toHaveLength(1);
    });

    test('made before needs had numbers asks each agency once', async () => {
      const data = decision({
        programmeCodes: ['KIS'],
        agencyCodes: ['DINKES'],
        needs: [
          { sector: 'HEALTH', categoryCode: 'HEALTH_CARE' },
          { sector: 'HOUSING', categoryCode: 'HOUSE_REPAIR' },
        ],
      });
      const id = await decide(data);
      await decide(data, { id });
      await awaitRows(data.complaintId, 2);
      // The further health need leads to DINKES, which has a referral already. No rule matches the housing need.
      expect((await routesOf(data.complaintId)).sort()).toEqual([
        ['BPJS', 'KIS', 2],
        ['DINKES', null, 2],
      ]);
      const failed = await sql(
        `select 1 from outbox where subject = 'referrals.routing.failed.v1' and headers->>'ce-subject' = $1`,
        [data.complaintId],
      );
      expect(failed).toHaveLength(1);
    });
  });

  describe('routing needs', () => {
    const health = { no: 1, sector: 'HEALTH', categoryCode: 'HEALTH_CARE', programmeCodes: [], agencyCodes: [] };
    const school = { ...health, no: 2, sector: 'EDUCATION', categoryCode: 'SCHOOL_AID', programmeCodes: ['KIP'] };
    const needsOf = async (complaintId: string) =>
      (
        await sql<{
          need_no: number;
          agency_code: string;
          programme_code: string | null;
          further_programmes: string[];
        }>(
          'select need_no, agency_code, programme_code, further_programmes from referral where complaint_id = $1 order by need_no, agency_code',
          [complaintId.slice(8)],
        )
      ).map((row) => [row.need_no, row.agency_code, row.programme_code, row.further_programmes]);
    const request = (...referredNeeds: object[]) => decision({ programmeCodes: [], referredNeeds });

    test('makes one referral for each', async () => {
      const data = request(health, school);
      await decide(data);
      await awaitRows(data.complaintId, 2);
      expect(await needsOf(data.complaintId)).toEqual([
        [1, 'DINKES', null, []],
        [2, 'DISDIK', 'KIP', []],
      ]);
    });

    test('asks exactly the named agencies', async () => {
      const data = request({ ...health, programmeCodes: ['KIS'], agencyCodes: ['DINKES', 'BPJS'] });
      await decide(data);
      await awaitRows(data.complaintId, 2);
      expect(await needsOf(data.complaintId)).toEqual([
        [1, 'BPJS', 'KIS', []],
        [1, 'DINKES', 'KIS', []],
      ]);
    });

    test('asks an office once for all programmes', async () => {
      const data = request({ ...health, programmeCodes: ['KIS', 'JAMKESDA'], agencyCodes: ['DINKES'] });
      await decide(data);
      await awaitRows(data.complaintId, 1);
      expect(await needsOf(data.complaintId)).toEqual([[1, 'DINKES', 'KIS', ['JAMKESDA']]]);
    });

    test('asks no agency that works on the need already', async () => {
      const data = request(health);
      await decide(data);
      await awaitRows(data.complaintId, 1);
      await decide({ ...data, decisionNo: 2, version: 8 });
      expect(await failedRouting(data.complaintId)).toMatchObject({ reason: 'ALREADY_ASKED', needNo: 1, routed: 0 });
      expect(await rowsOf(data.complaintId)).toHaveLength(1);
    });

    test('asks who refused another need', async () => {
      const data = request(health);
      await decide(data);
      const [first] = await awaitRows(data.complaintId, 1);
      await sql(`update referral set status = 'REJECTED' where id = $1`, [first?.id]);
      await decide({ ...data, decisionNo: 2, version: 8 });
      expect(await failedRouting(data.complaintId)).toMatchObject({ reason: 'ALL_REFUSED' });
      await decide({ ...request({ ...health, no: 3 }), complaintId: data.complaintId, decisionNo: 3, version: 12 });
      expect(await awaitRows(data.complaintId, 2)).toHaveLength(2);
    });
  });
});
