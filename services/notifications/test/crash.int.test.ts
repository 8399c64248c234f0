import { complaintEvents } from '@slrt/events';
import { eventually } from '@slrt/testkit';
import { change, describeNotifications } from './kit.ts';
import { startNeighbours, type Arrived, type Neighbours } from './neighbours.ts';

/** Complaints that are filed, each with a message by e-mail and one by SMS; 1,000 in the drill. */
const complaints = Number(process.env['NOTIFICATION_COMPLAINTS'] ?? 60);
/** In the drill the leases of the killed process are left to expire. */
const isDrill = process.env['NOTIFICATION_COMPLAINTS'] !== undefined;
const kills = 3;

let neighbours: Neighbours;
const options = async () => {
  neighbours = await startNeighbours();
  neighbours.behaviour.delay = 30;
  return { ...neighbours.settings, clockOffset: 0 };
};

describeNotifications(
  'notifications',
  ({ publish, sql, harness }) => {
    afterAll(() => neighbours.stop());
    const countBy = async (where: string) =>
      (await sql<{ n: number }>(`select count(*)::int as n from notification where ${where}`))[0]?.n ?? 0;
    const distinct = (arrived: readonly Arrived[]) => new Set(arrived.map(({ id }) => id)).size;
    const wait = async (isTrue: () => Promise<boolean> | boolean) => {
      for (let waited = 0; waited < 600_000; waited += 50) {
        if (await isTrue()) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error('not within ten minutes');
    };
    let possibleRepeats: Record<string, number>;

    beforeAll(async () => {
      for (let n = 0; n < complaints; n += 1) await publish(complaintEvents.changed, change());
      for (let kill = 1; kill <= kills; kill += 1) {
        const target = Math.floor((complaints * kill) / (kills + 1));
        await wait(() => Math.min(neighbours.mails.length, neighbours.sms.length) >= target);
        await harness().kill();
        if (isDrill) continue;
        await sql(`update notification set leased_until = clock_timestamp() where leased_until is not null`);
      }
      await wait(async () => (await countBy(`state = 'SENT'`)) === 2 * complaints);
      const rows = await sql<{ channel: string; n: number }>(
        'select channel, sum(possible_repeats)::int as n from notification group by 1',
      );
      possibleRepeats = Object.fromEntries(rows.map(({ channel, n }) => [channel, n]));
      const repeats = [neighbours.mails.length, neighbours.sms.length].map((n) => n - complaints);
      process.stdout.write(
        `${2 * complaints} messages, ${kills} kills: ${repeats[0]} e-mails and ${repeats[1]} SMS arrived twice, ${JSON.stringify(possibleRepeats)} counted\n`,
      );
    }, 900_000);

    test('no message is lost when the process is killed while it sends', () => {
      expect([distinct(neighbours.mails), distinct(neighbours.sms)]).toEqual([complaints, complaints]);
    });

    test('the kills met messages in flight', () => {
      expect((possibleRepeats['EMAIL'] ?? 0) + (possibleRepeats['SMS'] ?? 0)).toBeGreaterThan(0);
    });

    test('only messages in flight repeat, and each repetition is counted', () => {
      expect(neighbours.mails.length - complaints).toBeLessThanOrEqual(possibleRepeats['EMAIL'] ?? 0);
      expect(neighbours.sms.length - complaints).toBeLessThanOrEqual(possibleRepeats['SMS'] ?? 0);
      expect(neighbours.mails.length + neighbours.sms.length - 2 * complaints).toBeLessThanOrEqual(kills * 20);
    });

    test('the process was started again', async () => {
      expect(
        await eventually(() =>
          fetch(`${harness().url}/healthz`).then(
            ({ ok }) => ok,
            () => false,
          ),
        ),
      ).toBe(true);
    });
  },
  options,
);
