import { setTimeout as wait } from 'node:timers/promises';
import { steps } from '@slrt/local';
import { post, running } from './running.ts';

const page = `query ($id: ID!, $code: ID!) {
  complaint(id: $id) { number status region { name } household { id decile } referrals { number } }
  region(code: $code) { name puskesos { name } complaints(first: 1) { edges { node { number } } } }
  programme(code: "KIS") { name }
}`;

async function until(check: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 100) {
    if (await check().catch(() => false)) return;
    await wait(100);
  }
  throw new Error('not reached within 30 s');
}

describe('with one subgraph stopped', () => {
  test.each(['registry', 'complaints', 'referrals', 'puskesos'] as const)(
    '%s: the rest of the page is there and the error names it',
    async (service) => {
      const { player, url, tokens, run } = running();
      const home = await steps.findHousehold(player, 'facilitator', { listing: 'LISTED' });
      const filed = await steps.file(player, 'facilitator', {
        channel: 'HOME_VISIT',
        sector: 'HEALTH',
        categoryCode: 'CARD_INACTIVE',
        description: 'Kartu.',
        regionCode: home.region.code,
        householdId: home.id,
      });
      const ask = async () =>
        post(url, await tokens('manager'), { query: page, variables: { id: filed.id, code: home.region.code } });
      await until(async () => (await ask()).body.errors === undefined);
      // Paused, it would answer late; killed, it comes back by itself: between the two it is simply not there.
      const { pid } = run().services[service];
      process.kill(pid, 'SIGKILL');
      const { body } = await ask();
      const errors = body.errors ?? [];
      expect(errors.length).toBeGreaterThan(0);
      for (const error of errors) expect(error.extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE', service });
      expect(errors.filter((error) => !error.path?.length)).toEqual([]);
      const data = body.data as Record<string, Record<string, unknown> | null>;
      if (service !== 'complaints')
        expect(data['complaint']).toMatchObject({
          number: expect.stringMatching(/^SLRT/) as string,
          status: 'SUBMITTED',
        });
      if (service !== 'registry') expect(data['region']).toMatchObject({ name: expect.any(String) as string });
      if (service !== 'referrals')
        expect(data['programme']).toMatchObject({ name: expect.stringContaining('Sehat') as string });
      // The supervisor brings it back under a new process id, and the whole page with it.
      await until(async () => (await ask()).body.errors === undefined);
      expect(run().services[service].pid).not.toBe(pid);
      await until(async () => (await fetch(`${run().services[service].url}/readyz`)).ok);
    },
    60_000,
  );
});
