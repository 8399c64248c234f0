import { accountEvents, type EventData } from '@slrt/events';
import { eventually, places, uuidv7 } from '@slrt/testkit';
import { describeNotifications, type NoticeRow } from './kit.ts';
import { startNeighbours, type Neighbours } from './neighbours.ts';

let neighbours: Neighbours;
const options = async () => {
  neighbours = await startNeighbours();
  return { ...neighbours.settings, clockOffset: 0 };
};
type Notified = EventData<typeof accountEvents.accountNotified>;

/** An event about a notice; each call is a new notice. */
const notified = (more: Partial<Notified> = {}): Notified => ({
  ...{ district: places.district, version: 1, actorId: 'admin-1', actorRole: 'ADMIN', personId: 'p-abcdefgh2345' },
  ...{ noticeId: uuidv7(), topic: 'INVITATION', ...more },
});

describeNotifications(
  'notifications',
  ({ publish, sql, harness, asAdmin, asOtherManager }) => {
    beforeEach(() => {
      Object.assign(neighbours.behaviour, { isGatewayUp: true, smtpCode: 250, delay: 0 });
    });
    afterAll(() => neighbours.stop());
    const rowsOf = ({ noticeId }: Notified) =>
      sql<NoticeRow & { possible_repeats: number; account_id: string }>(
        'select id, channel, kind, state, attempts, failure, possible_repeats, account_id from notification where account_notice = $1',
        [noticeId],
      );
    const mailsOf = ({ noticeId }: Notified) => neighbours.mails.filter(({ text }) => text.includes(noticeId));
    /** Publishes an event and returns its message when it is over. */
    const ended = async (data: Notified) => {
      await publish(accountEvents.accountNotified, data);
      return eventually(async () => (await rowsOf(data)).find(({ state }) => state !== 'PENDING'));
    };

    test('what identity tells is sent by e-mail only', async () => {
      const data = notified();
      const row = await ended(data);
      expect(row).toMatchObject({ channel: 'EMAIL', kind: 'ACCOUNT_INVITATION', state: 'SENT' });
      expect(await rowsOf(data)).toHaveLength(1);
      const [mail] = mailsOf(data);
      expect(mail).toMatchObject({ id: row.id, to: 'petugas@example.go.id' });
      expect(mail?.text).toContain('Subject: Undangan akun SLRT');
    });

    test('no address and no text is stored', async () => {
      await ended(notified({ topic: 'SECURITY' }));
      const [found] = await sql<{ n: number }>(
        `select count(*)::int as n from notification t where t::text ~* 'example|tautan|undangan'`,
      );
      expect(found?.n).toBe(0);
    });

    test('an event that repeats sends once', async () => {
      const data = notified({ topic: 'REVIEW' });
      const id = uuidv7();
      await publish(accountEvents.accountNotified, data, { id });
      await publish(accountEvents.accountNotified, data, { id });
      await eventually(async () => (await rowsOf(data))[0]?.state === 'SENT');
      await ended(notified());
      expect([(await rowsOf(data)).length, mailsOf(data).length]).toEqual([1, 1]);
    });

    test('nothing is sent without an address, or when it is over', async () => {
      const { messageOf } = neighbours.behaviour;
      neighbours.behaviour.messageOf = () => ({ to: null, subject: 'x', text: 'x' });
      expect((await ended(notified())).state).toBe('NO_ADDRESS');
      neighbours.behaviour.messageOf = () => null;
      expect((await ended(notified())).state).toBe('OBSOLETE');
      neighbours.behaviour.messageOf = messageOf;
    });

    test('an event from days ago sends nothing', async () => {
      const data = notified();
      await publish(accountEvents.accountNotified, data, { time: '2026-01-05T00:00:00Z' });
      await ended(notified());
      expect(await rowsOf(data)).toEqual([]);
    });

    test('a message waits for identity without counting attempts', async () => {
      neighbours.behaviour.isGatewayUp = false;
      const data = notified();
      await publish(accountEvents.accountNotified, data);
      const row = await eventually(async () => (await rowsOf(data)).find(({ failure }) => failure !== null));
      expect([row.failure, row.attempts]).toEqual(['CONTACT_NOT_READ', 0]);
      neighbours.behaviour.isGatewayUp = true;
      await sql(`update notification set next_at = clock_timestamp() where state = 'PENDING'`);
      await eventually(async () => (await rowsOf(data))[0]?.state === 'SENT');
    });

    test('a killed process loses none and counts repetitions', async () => {
      neighbours.behaviour.delay = 200;
      const all = Array.from({ length: 30 }, () => notified());
      for (const data of all) await publish(accountEvents.accountNotified, data);
      await eventually(() => Promise.resolve(all.filter((data) => mailsOf(data).length > 0).length >= 5));
      await harness().kill();
      await sql('update notification set leased_until = clock_timestamp() where leased_until is not null');
      neighbours.behaviour.delay = 0;
      const ids = all.map(({ noticeId }) => noticeId);
      const rows = await eventually(async () => {
        const found = await sql<{ id: string; state: string; possible_repeats: number }>(
          'select id, state, possible_repeats from notification where account_notice = any($1)',
          [ids],
        );
        return found.every(({ state }) => state === 'SENT') && found.length === all.length && found;
      });
      const arrived = all.flatMap(mailsOf);
      expect(new Set(arrived.map(({ id }) => id)).size).toBe(all.length);
      const counted = rows.reduce((sum, { possible_repeats: n }) => sum + n, 0);
      expect(counted).toBeGreaterThan(0);
      expect(arrived.length - all.length).toBeLessThanOrEqual(counted);
    }, 120_000);

    test('operators of the district find it by the account', async () => {
      const personId = 'p-22222233333a';
      await ended(notified({ personId, topic: 'SECURITY' }));
      const list = `query ($code: ID!, $account: ID) { notifications(regionCode: $code, accountId: $account)
        { totalCount edges { node { kind complaintId accountId state } } } }`;
      const listAs = (caller: typeof asAdmin) =>
        caller.query<{ notifications: object }>(list, { code: places.district, account: personId });
      const node = { kind: 'ACCOUNT_SECURITY', complaintId: null, accountId: personId, state: 'SENT' };
      expect((await listAs(asAdmin)).notifications).toEqual({ totalCount: 1, edges: [{ node }] });
      expect((await listAs(asOtherManager)).notifications).toMatchObject({ totalCount: 0 });
    });
  },
  options,
);
