import { formatId } from '@slrt/domain';
import { disclosureEvents } from '@slrt/events';
import { sendHeartbeat } from '@slrt/messaging';
import { describeService, eventually, places, uuidv7 } from '@slrt/testkit';

const { district } = places;
const { listed, heartbeat } = disclosureEvents.REFERRALS;

interface Recorded {
  readonly type: string;
  readonly data: {
    lists?: number;
    number?: number;
    asOf?: string;
    at?: string;
    events?: { id: string }[];
    behind?: object[];
  };
}

describeService(
  'referrals',
  ({ harness, sql, publish }) => {
    /** Waits for its turn: the service sends its own. */
    const send = async (): Promise<string> => {
      const outcome = await sendHeartbeat(harness().database, 'REFERRALS', 0);
      return outcome === 'early' ? send() : outcome;
    };
    const recorded = () =>
      sql<Recorded>(
        `select subject as type, convert_from(payload, 'utf8')::jsonb as data from outbox
         where subject like 'referrals.disclosure.%' order by position`,
      );
    const last = async (type: string) => (await recorded()).filter((each) => each.type === type).at(-1)?.data;
    const hear = async (asOf: string) => {
      const at = new Date().toISOString();
      await publish(disclosureEvents.COMPLAINTS.heartbeat, { district: '00.00', at, asOf, lists: 0, behind: [] });
      await eventually(async () => (await sql('select from followed_stream where as_of = $1', [asOf])).length === 1);
    };
    const event = async (subject: string) => {
      const id = uuidv7();
      const name = formatId('referral', { district, uuid: uuidv7() });
      await sql(
        `insert into outbox (event_id, stream, subject, headers, payload)
         values ($1, 'REFERRALS', $2, jsonb_build_object('ce-district', $3::text, 'ce-subject', $4::text), '{}')`,
        [id, subject, district, name],
      );
      return id;
    };

    test('waits for complaints before its first heartbeat', async () => {
      expect(await send()).toBe('waiting');
      expect((await recorded()).filter(({ type }) => type === heartbeat.type)).toEqual([]);
    });

    test('is as current as what it knows of complaints', async () => {
      const asOf = new Date(Date.now() - 5_000).toISOString();
      await hear(asOf);
      expect(await send()).toBe('sent');
      expect(await last(heartbeat.type)).toMatchObject({ asOf, lists: 0, behind: [] });
    });

    test('lists each event once, and counts lists without gaps', async () => {
      const first = await event('referrals.referral.consent-withdrawn.v1');
      await event('referrals.referral.message-added.v1');
      await send();
      const second = await event('referrals.referral.requested.v1');
      await send();
      await send();
      const lists = (await recorded()).filter(({ type }) => type === listed.type).map(({ data }) => data);
      expect(lists.map(({ number, events }) => [number, events?.map(({ id }) => id)])).toEqual([
        [1, [first]],
        [2, [second]],
      ]);
      expect(await last(heartbeat.type)).toMatchObject({ lists: 2 });
    });

    test('names the districts whose complaints it lacks', async () => {
      const at = new Date(Date.now() - 3_000).toISOString();
      await sql(
        `insert into awaited_event (consumer, event_id, stream, place, recorded_at) values ('referrals-x', uuidv7(), 'COMPLAINTS', $1, $2)`,
        [district, at],
      );
      await send();
      expect(await last(heartbeat.type)).toMatchObject({ behind: [{ district, asOf: at }] });
      await sql('delete from awaited_event');
    });

    test('keeps few heartbeats, and no audit row of them', async () => {
      for (let n = 0; n < 12; n += 1) await send();
      expect((await recorded()).filter(({ type }) => type === heartbeat.type).length).toBeLessThanOrEqual(6);
      expect(await sql(`select from audit_entry where action like '%disclosure%'`)).toEqual([]);
    });

    test('sends one for all processes', async () => {
      await sql(`update disclosure_heartbeat set sent_at = clock_timestamp()`);
      const turns = await Promise.all([1, 2, 3].map(() => sendHeartbeat(harness().database, 'REFERRALS', 7_000)));
      expect(turns).toEqual(['early', 'early', 'early']);
    });
  },
  { owners: 'running' },
);
