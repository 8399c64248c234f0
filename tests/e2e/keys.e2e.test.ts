import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { steps } from '@slrt/local';
import { createTokens } from '@slrt/graph-client';
import { uuidv7 } from 'uuidv7';
import { decodeProtectedHeader } from 'jose';
import { runScript } from './operator-command.ts';
import { running } from './running.ts';

/** In full by `npm run drill:rotation`: more rounds, and the old gateway key kept as long as on a server. */
const rounds = Number(process.env['ROTATION_ROUNDS'] ?? 1);
const keep = Number(process.env['ROTATION_KEEP'] ?? 8);

async function rotate(...what: string[]): Promise<string> {
  return (await runScript({ SLRT_HOME: running().home }, 'keys:rotate', ...what)).stdout;
}

/** People who read, unmask, look up and file without a pause, with tokens of their own that are fetched anew each second. */
async function startLoad() {
  const { run, url, player, home, graph } = running();
  const { clientSecret } = JSON.parse(readFileSync(join(home, 'secrets.json'), 'utf8')) as { clientSecret: string };
  const { id: householdId, region } = await steps.findHousehold(player, 'serang-facilitator', { listing: 'LISTED' });
  const read = `query ($id: ID!) { household(id: $id) { id members { id name nik { masked value(purpose: VERIFICATION) } } } }`;
  const masked = `query ($id: ID!) { household(id: $id) { id members { id name nik { masked } } } }`;
  interface Read {
    household: { members: { id: string; nik: { value: string } | null }[] };
  }
  const first = await graph<Read>('serang-verifier', read, { id: householdId });
  const nik = first.data?.household.members.find((member) => member.nik)?.nik?.value;
  if (!nik) throw new Error('The demo data have no person with a NIK.');
  const filing = {
    kind: 'COMPLAINT',
    channel: 'HOME_VISIT',
    sector: 'HEALTH',
    categoryCode: 'CARD_INACTIVE',
    description: 'Kartu tidak aktif.',
    regionCode: region.code,
    householdId,
    reporter: { name: 'Warga Contoh', relation: 'FAMILY', phone: '0800990001' },
    consent: { given: true, method: 'SPOKEN', at: new Date().toISOString() },
  };
  const asked = [
    { persona: 'serang-verifier', query: masked, variables: () => ({ id: householdId }), every: 120 },
    // A person may read so many whole numbers an hour.
    { persona: 'serang-verifier', query: read, variables: () => ({ id: householdId }), every: 1_200 * rounds },
    {
      persona: 'serang-manager',
      query: 'query ($nik: String!) { personByNik(nik: $nik, purpose: VERIFICATION) { id } }',
      variables: () => ({ nik }),
      every: 900 * rounds, // a person has so many look-ups an hour
    },
    {
      persona: 'serang-facilitator',
      query: `mutation ($input: FileComplaintInput!) { r: fileComplaint(input: $input) { __typename } }`,
      variables: () => ({ input: { ...filing, idempotencyKey: uuidv7() } }),
      every: 400,
    },
    {
      persona: 'serang-back-office',
      query: '{ complaints(first: 50) { edges { node { id } } } }',
      variables: () => ({}),
      every: 200,
    },
  ];
  let stopped = false;
  let requests = 0;
  const failed: unknown[] = [];
  const signed = new Set<string>();
  const loops = asked.map(async ({ persona, query, variables, every }) => {
    let tokens = createTokens(run().identity.url, clientSecret);
    let until = Date.now() + 1_000;
    while (!stopped) {
      if (until < Date.now()) {
        tokens = createTokens(run().identity.url, clientSecret);
        until = Date.now() + 1_000;
      }
      try {
        const token = await tokens(persona);
        signed.add(String(decodeProtectedHeader(token).kid));
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify({ query, variables: variables() }),
        });
        const body = (await response.json()) as { data?: Record<string, unknown>; errors?: unknown[] };
        requests += 1;
        const answer = body.data?.['r'] as { __typename: string } | undefined;
        const found = persona !== 'serang-manager' || body.data?.['personByNik'] != null;
        if (!response.ok || body.errors || !found || (answer && answer.__typename !== 'FileComplaintSuccess'))
          failed.push({ persona, status: response.status, errors: body.errors, answer });
      } catch (error) {
        failed.push({ persona, thrown: String(error) });
      }
      await new Promise((resolve) => setTimeout(resolve, every));
    }
  });
  return async () => {
    stopped = true;
    await Promise.all(loops);
    return { requests, failed, signed: [...signed] };
  };
}

test(
  'every key is replaced under load and no request fails',
  async () => {
    const stop = await startLoad();
    for (let round = 0; round < rounds; round += 1) {
      const said = await Promise.all([
        rotate('data').then(async (data) => `${data}${await rotate('index')}`),
        rotate('gateway', '--keep', String(keep)),
        rotate('identity'),
      ]);
      expect(said.join('')).toMatch(/registry: \d+ rows now use key k\d+[^]*registry: \d+ rows now use key i\d+/);
      expect(said.join('').match(/complaints: \d+ rows now use key [ki]\d+/g)).toHaveLength(2);
      expect(said.join('')).toMatch(/the old key was removed/);
      // Tokens that were issued a moment ago with the key that goes are not used again.
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      expect(await rotate('identity', '--drop')).toMatch(/replaced keys were removed/);
    }
    const { requests, failed, signed } = await stop();
    process.stderr.write(`${requests} requests during ${rounds * 4} rotations, ${failed.length} failed\n`);
    expect(failed).toEqual([]);
    expect(requests).toBeGreaterThan(rounds * 200);
    expect(signed.length).toBe(rounds + 1);
    // Commands that start later sign with the keys in use, so no rotation overwrote another.
    const secrets = JSON.parse(readFileSync(join(running().home, 'secrets.json'), 'utf8')) as Record<
      'actorPrivate' | 'identityJwk',
      { kid: string }
    >;
    expect([secrets.actorPrivate.kid, secrets.identityJwk.kid]).toEqual([
      `actor-${rounds + 1}`,
      `identity-${rounds + 1}`,
    ]);
  },
  rounds * 300_000,
);
