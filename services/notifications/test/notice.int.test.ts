import { complaintEvents, referralEvents } from '@slrt/events';
import { eventually, places, uuidv7 } from '@slrt/testkit';
import { change, describeNotifications } from './kit.ts';
import { startNeighbours, type Neighbours } from './neighbours.ts';

let neighbours: Neighbours;
const options = async () => (neighbours = await startNeighbours()).settings;

describeNotifications(
  'notifications',
  ({ ended, notices, publish, sql, asAdmin, asOtherManager, asManager, asBackOffice }) => {
    beforeEach(() => {
      Object.assign(neighbours.behaviour, { isGatewayUp: true, smsStatus: 202, smtpCode: 250 });
    });
    afterAll(() => neighbours.stop());
    const states = (rows: readonly { channel: string; state: string }[]) =>
      Object.fromEntries(rows.map(({ channel, state }) => [channel, state]));
    /** Makes the next attempt of each pending message due now. */
    const hurry = () => sql(`update notification set next_at = clock_timestamp() where state = 'PENDING'`);

    test('tell the reporter by e-mail and SMS that the complaint was received', async () => {
      const rows = await ended(change({ dueAt: '2026-12-02T23:45:00Z' }), 2);
      expect(states(rows)).toEqual({ EMAIL: 'SENT', SMS: 'SENT' });
      const sms = neighbours.sms.find(({ id }) => id === rows.find(({ channel }) => channel === 'SMS')?.id);
      expect(sms).toMatchObject({
        to: '+6281200000001',
        text: 'Pengaduan Anda SLRT/6309/2026/000001 sudah kami terima. Langkah berikutnya paling lambat 3 Desember 2026.',
      });
      const mail = neighbours.mails.find(({ id }) => id === rows.find(({ channel }) => channel === 'EMAIL')?.id);
      expect(mail?.to).toBe('warga@example.org');
      expect(mail?.text).toContain('Subject: Pengaduan SLRT/6309/2026/000001');
    });

    test('keep no address and no text', async () => {
      await ended(change(), 2);
      const [found] = await sql<{ n: number }>(
        `select count(*)::int as n from notification t where t::text ~* 'warga|0812|\\+62|Pengaduan'`,
      );
      expect(found?.n).toBe(0);
    });

    test('are sent once for each step, also if its event repeats', async () => {
      const data = change();
      const id = uuidv7();
      await publish(complaintEvents.changed, data, { id });
      await publish(complaintEvents.changed, data, { id });
      await publish(complaintEvents.changed, { ...data, version: 2, holderRole: 'MANAGER' });
      await ended({ ...data, version: 3, status: 'UNDER_REVIEW' }, 4);
      expect((await notices(data.complaintId)).map(({ kind }) => kind)).toEqual([
        ...['FILED', 'FILED', 'UNDER_REVIEW', 'UNDER_REVIEW'],
      ]);
    });

    test('are not sent about internal and about past steps', async () => {
      const data = change({ status: 'RECOMMENDED', version: 4 });
      const past = change();
      await publish(complaintEvents.changed, data);
      await publish(complaintEvents.changed, past, { time: '2026-01-05T00:00:00Z' });
      await ended(change(), 2);
      expect([...(await notices(data.complaintId)), ...(await notices(past.complaintId))]).toEqual([]);
    });

    /** Event about a referral on hold of a complaint. */
    const heldReferral = (complaintId: string, more: object = {}) => ({
      ...{ district: places.district, version: 3, actorId: 'liaison-bpjs', actorRole: 'AGENCY_LIAISON' },
      ...{ referralId: `RF-6309-${uuidv7()}`, number: 'RJK/6309/2026/000001', complaintId },
      ...{ decisionNo: 1, householdId: null, agencyCode: 'BPJS', programmeCode: 'KIS', status: 'ON_HOLD' },
      ...{ reason: 'QUOTA_FULL', outcome: null, dueAt: null, routingRule: null, reviewOn: '2027-03-01', siblings: 1 },
      ...{ regionCode: places.village, ...more },
    });
    const textWith = (part: string) =>
      eventually(() => Promise.resolve(neighbours.sms.find((each) => each.text.includes(part))?.text));

    test('tell until when an agency paused its work', async () => {
      const data = change();
      await ended(data, 2);
      await publish(referralEvents.held, heldReferral(data.complaintId));
      expect(await textWith('menunda')).toContain('1 Maret 2027');
    });

    test('tell which document an agency needs, and until when', async () => {
      const data = change();
      await ended(data, 2);
      const awaited = { awaitedDocument: 'FAMILY_CARD', dueAt: '2027-03-10T02:00:00Z', reviewOn: null };
      await publish(referralEvents.documentRequested, heldReferral(data.complaintId, awaited));
      const text = await textWith('memerlukan dokumen');
      expect(text).toContain('Kartu Keluarga');
      expect(text).toContain('10 Maret 2027');
    });

    test('tell time and place of an appointment, and its end', async () => {
      const data = change();
      await ended(data, 2);
      const appointment = { status: 'ACCEPTED', appointmentAt: '2027-03-02T01:30:00.000Z', reviewOn: null };
      await publish(referralEvents.appointmentSet, heldReferral(data.complaintId, appointment));
      const text = await textWith('janji temu dengan Anda');
      expect(text).toContain('2 Maret 2027 pukul 09.30 WITA, di: Kantor BPJS, loket 3');
      const cancelled = heldReferral(data.complaintId, { ...appointment, appointmentAt: null });
      await publish(referralEvents.appointmentCancelled, cancelled);
      expect(await textWith('dibatalkan')).not.toContain('loket 3');
    });

    test('tell that the office sent a message', async () => {
      const data = change();
      await ended(data, 2);
      await publish(complaintEvents.messaged, data);
      const text = await eventually(() =>
        Promise.resolve(neighbours.sms.find((each) => each.text.startsWith('Ada pesan'))?.text),
      );
      expect(text).toContain('Ikuti Pengaduan');
    });

    test('arrive in the order of the steps', async () => {
      const data = change();
      neighbours.behaviour.smsStatus = 503;
      await publish(complaintEvents.changed, data);
      await ended({ ...data, version: 2, status: 'UNDER_REVIEW' }, 2);
      const before = await notices(data.complaintId);
      expect(before.filter(({ channel }) => channel === 'SMS').map(({ attempts }) => attempts)).toEqual([1, 0]);
      neighbours.behaviour.smsStatus = 202;
      await hurry();
      await eventually(async () => (await notices(data.complaintId)).every(({ state }) => state === 'SENT'));
      const own = before.map(({ id }) => id);
      expect(neighbours.sms.filter(({ id }) => own.includes(id)).map(({ text }) => text.split(' ').at(-1))).toEqual([
        ...['terima.', 'ditelaah.'],
      ]);
    });

    test('end without an address', async () => {
      const { contactOf } = neighbours.behaviour;
      neighbours.behaviour.contactOf = () => ({ number: 'SLRT/1', phone: '0812 0000 0001', email: null });
      expect(states(await ended(change(), 2))).toEqual({ EMAIL: 'NO_ADDRESS', SMS: 'SENT' });
      neighbours.behaviour.contactOf = contactOf;
    });

    test('wait for the gateway without counting attempts', async () => {
      neighbours.behaviour.isGatewayUp = false;
      const data = change();
      await publish(complaintEvents.changed, data);
      await eventually(async () => (await notices(data.complaintId)).every(({ failure }) => failure !== null) && true);
      const waiting = await notices(data.complaintId);
      expect(waiting.map(({ failure, attempts }) => [failure, attempts])).toEqual(
        waiting.map(() => ['CONTACT_NOT_READ', 0]),
      );
      neighbours.behaviour.isGatewayUp = true;
      await hurry();
      await eventually(async () => (await notices(data.complaintId)).every(({ state }) => state === 'SENT'));
    });

    test('expire when they cannot be sent in time', async () => {
      neighbours.behaviour.isGatewayUp = false;
      const data = change();
      await publish(complaintEvents.changed, data);
      await eventually(async () => (await notices(data.complaintId))[0]?.failure);
      await sql(`update notification set next_at = now(), expires_at = now() where complaint_id = $1`, [
        data.complaintId.slice(8),
      ]);
      await eventually(async () => (await notices(data.complaintId)).every(({ state }) => state === 'EXPIRED'));
    });

    describe('refused for good', () => {
      const list = `query ($code: ID!, $id: ID) { notifications(regionCode: $code, state: DEAD, complaintId: $id)
        { totalCount edges { node { id kind channel state failure attempts possibleRepeats } } } }`;
      interface Listed {
        notifications: { totalCount: number; edges: { node: { id: string } }[] };
      }
      const householdId = `HH-6309-${uuidv7()}`;
      const personId = `PS-6309-${uuidv7()}`;
      const data = change({ householdId, personId });
      const listAs = (caller: typeof asAdmin) =>
        caller.query<Listed>(list, { code: places.district, id: data.complaintId });
      let id: string;

      test('show their failure to the operator', async () => {
        neighbours.behaviour.smtpCode = 550;
        expect(states(await ended(data, 2))).toEqual({ EMAIL: 'DEAD', SMS: 'SENT' });
        const { notifications } = await listAs(asAdmin);
        const node = {
          kind: 'FILED',
          channel: 'EMAIL',
          state: 'DEAD',
          failure: 'SMTP_550',
          attempts: 1,
          possibleRepeats: 0,
        };
        expect(notifications).toMatchObject({ totalCount: 1, edges: [{ node }] });
        id = notifications.edges[0]?.node.id ?? '';
        const reads = await sql(
          `select role, purpose, subjects, facts from audit_entry where action = 'facts.read' and actor = $1`,
          [asAdmin.actor.id],
        );
        expect(reads).toEqual([
          {
            role: 'ADMIN',
            purpose: 'CASE_WORK',
            subjects: [data.complaintId, householdId, personId],
            facts: ['COMPLAINT'],
          },
        ]);
      });

      test('are hidden from other roles and districts', async () => {
        expect((await listAs(asOtherManager)).notifications.totalCount).toBe(0);
        expect(await asBackOffice.graph(list, { code: places.district })).toBeRefused('FORBIDDEN');
      });

      test('are sent again by the operator only', async () => {
        const retry = (caller: typeof asAdmin) => caller.mutate('retryNotification', { notificationId: id });
        expect(await retry(asBackOffice)).toBeRefused('FORBIDDEN');
        expect(await retry(asOtherManager)).toBeRefused('NOT_FOUND');
        expect(await retry(asManager)).toSucceed();
        await eventually(async () => (await notices(data.complaintId)).every(({ state }) => state === 'SENT'));
        expect(await retry(asManager)).toBeRefused('INVALID_TRANSITION');
      });
    });
  },
  options,
);
