import { type Actor } from '@slrt/domain';
import { actors, type Caller, eventually, places, uuidv7 } from '@slrt/testkit';
import { describeService, person } from './kit.ts';

const { district } = places;
describeService('registry', ({ harness, sql, ...kit }) => {
  const { household, asBackOffice, asVerifier, asBpjs, asDisdik, asOtherManager } = kit;
  const give = async (actor: Actor, csv: string, more: { query?: string; key?: string } = {}) => {
    const response = await fetch(
      `${harness().url}/registry/recipients?${more.query ?? `regionCode=${district}&programme=KIS&since=2026-01-01`}`,
      {
        method: 'POST',
        headers: {
          authorization: `Bearer ${await harness().token(actor)}`,
          'content-type': 'text/csv',
          ...(more.key ? { 'idempotency-key': more.key } : {}),
        },
        body: csv,
      },
    );
    return {
      status: response.status,
      body: (await response.json()) as {
        rows?: number;
        matched?: number;
        suggested?: number;
        unmatched?: number;
        id?: string;
      },
    };
  };
  const countsFor = async (by: Caller) => {
    const query = `{ recipientLists(regionCode: "${district}") { rows matched suggested unmatched } }`;
    return (await by.query<{ recipientLists: object[] }>(query)).recipientLists;
  };
  const work = async (actor: Actor) => {
    const answer = await harness().graph(
      actor,
      `{ recipients(filter: { regionCode: "${district}" }) { totalCount edges { node { id rowNumber state reason score submittedName submittedNik person { id name } } } } }`,
    );
    return (
      (
        answer.data as unknown as {
          recipients: {
            edges: {
              node: {
                id: string;
                rowNumber: number;
                state: string;
                reason: string;
                submittedNik: string | null;
                person: { id: string } | null;
              };
            }[];
          };
        } | null
      )?.recipients.edges.map((edge) => edge.node) ?? answer.errors?.[0]?.extensions.code
    );
  };

  const register = async (name: string, nik: string, birthDate: string) =>
    (await household([person({ name, nik, birthDate })])).id;
  const programmesOf = async (id: string) => {
    const query = `query ($id: ID!) { household(id: $id) { participation { programmeCode since source } } }`;
    return (await asBackOffice.query<{ household: { participation: object[] } }>(query, { id })).household
      .participation;
  };
  const settle = (recipientId: string | undefined, personId: string | null) =>
    asVerifier.mutate('resolveRecipient', { recipientId, personId }, 'recipient { state }');
  const kis = [{ programmeCode: 'KIS', since: '2026-01-01', source: 'AGENCY_BPJS' }];
  const list = [
    'nik,name,birth_date,region_code',
    `9901014105800001,Siti Aminah,1980-05-01,${places.village}`, // by its number
    `,Rahmawati,1981-06-01,${places.village}`, // by name and birth
    `,Nur Hayati,,${places.village}`, // may be: no birth date
    '9901014105800001,Bambang Sutrisno,1980-05-01,', // the number of another person
    ',Zulkifli Harahap,1970-01-01,', // no such person
  ].join('\n');

  describe('an agency’s list of recipients', () => {
    let households: [string, string, string];
    let open: Exclude<Awaited<ReturnType<typeof work>>, string | undefined>;
    beforeAll(async () => {
      households = [
        await register('Siti Aminah', '9901014105800001', '1980-05-01'),
        await register('Rahmawati', '9901014106810001', '1981-06-01'),
        await register('Nur Hayati', '9901014107820001', '1982-07-01'),
      ];
    });

    test('is matched once per key', async () => {
      const key = uuidv7();
      const given = await give(actors.bpjs, list, { key });
      expect(given).toMatchObject({ status: 200, body: { rows: 5 } });
      expect(await countsFor(asVerifier)).toEqual([{ rows: 5, matched: 2, suggested: 2, unmatched: 1 }]);
      expect((await give(actors.bpjs, list, { key })).body).toMatchObject({ rows: 5 });
      expect(await countsFor(asVerifier)).toEqual([{ rows: 5, matched: 2, suggested: 2, unmatched: 1 }]);
      const other = { key, query: `regionCode=${district}&programme=KIS&since=2026-02-01` };
      expect((await give(actors.bpjs, list, other)).status).toBe(409);
    });

    test('records the programme of matched people', async () => {
      expect(await Promise.all(households.map(programmesOf))).toEqual([kis, kis, []]);
      // A sealed profile was published at once for each matched household.
      const recorded = `select 1 from outbox where subject = 'registry.participation.recorded.v1'`;
      await eventually(async () => (await sql(recorded)).length === 2);
    });

    test('leaves the others as work with hidden numbers', async () => {
      const rows = await work(actors.verifier);
      if (typeof rows !== 'object') throw new Error(String(rows));
      expect(rows.map((row) => [row.rowNumber, row.state, row.reason])).toEqual([
        [3, 'SUGGESTED', 'NAME_ONLY'],
        [4, 'SUGGESTED', 'NIK_OTHER_NAME'],
        [5, 'UNMATCHED', 'NOBODY'],
      ]);
      expect(rows[1]?.submittedNik).toBe('•'.repeat(16));
      open = rows;
    });

    test('is settled row by row, once', async () => {
      expect(await settle(open[0]?.id, open[0]?.person?.id ?? null)).toMatchObject({
        recipient: { state: 'RESOLVED' },
      });
      expect(await programmesOf(households[2])).toEqual(kis);
      expect(await settle(open[2]?.id, null)).toMatchObject({ recipient: { state: 'NOT_FOUND' } });
      expect(await settle(open[2]?.id, null)).toBeRefused('INVALID_TRANSITION');
    });

    test('is given by the agency, which never learns who was found', async () => {
      expect(await work(actors.bpjs)).toBe('FORBIDDEN');
      expect(await work(actors.facilitator)).toBe('FORBIDDEN');
      expect((await give(actors.verifier, list)).status).toBe(403);
      expect((await give(actors.otherBpjs, list)).status).toBe(403);
      expect((await give(actors.bpjs, 'x,y\n1,2\n')).status).toBe(400);
    });

    test('is seen by its agency and its district only', async () => {
      expect(await countsFor(asBpjs)).not.toEqual([]);
      expect(await countsFor(asDisdik)).toEqual([]);
      expect(await countsFor(asOtherManager)).toEqual([]);
    });

    test('tells its agency no count below twenty', async () => {
      const hidden = { matched: null, suggested: null, unmatched: null };
      for (const each of await countsFor(asBpjs)) expect(each).toMatchObject(hidden);
      const one = `nik,name\n9901014105800001,Siti Aminah`;
      const none = `nik,name\n9901014105809999,Bukan Warga`;
      const answers = await Promise.all([one, none].map((csv) => give(actors.bpjs, csv)));
      for (const { body } of answers) expect(body).toMatchObject({ rows: 1, ...hidden, begins: null, ends: null });
    });

    test('is sealed at rest', async () => {
      const [stored] = await sql<{ given: Buffer }>('select given from recipient_row limit 1');
      expect(stored?.given.toString('utf8')).not.toContain('Siti');
    });
  });
});
