import { actors, describeService } from '@slrt/testkit';

describeService(
  'registry',
  ({ harness, sql }) => {
    /** Returns an unassigned number with the reserved prefix. */
    const numberOf = (n: number) => `9909015506${String(n).padStart(6, '0')}`;
    const lookUp = async (actor: (typeof actors)['manager' | 'facilitator' | 'officer' | 'verifier'], n: number) => {
      const answer = await harness().graph(
        actor,
        `query ($nik: String!) { personByNik(nik: $nik, purpose: VERIFICATION) { id } }`,
        { nik: numberOf(n) },
      );
      return answer.errors?.[0]?.extensions.code ?? answer.errors?.[0]?.message ?? answer.data;
    };

    describe('looking people up', () => {
      test('stops only callers whose lookups mostly miss', async () => {
        const answers = await Promise.all(Array.from({ length: 60 }, (_, n) => lookUp(actors.manager, n)));
        expect(answers.filter((each) => each === 'LOOKUPS_SPENT')).toHaveLength(20);
        expect(answers.filter((each) => typeof each === 'object')).toHaveLength(40);
        expect(await lookUp(actors.manager, 100)).toBe('LOOKUPS_SPENT');
        expect(await lookUp(actors.verifier, 100)).toEqual({ personByNik: null });
        // A village's facilitator, whose areas are narrower than the log's district, is counted too.
        const field = await Promise.all(Array.from({ length: 45 }, (_, n) => lookUp(actors.facilitator, n)));
        expect(field.filter((each) => each === 'LOOKUPS_SPENT')).toHaveLength(5);
        const refused = await sql<{ actor: string; n: number }>(
          `select actor, count(*)::int as n from audit_entry where action = 'lookup.refused' group by actor order by actor`,
        );
        expect(refused).toEqual([
          { actor: actors.facilitator.id, n: 5 },
          { actor: actors.manager.id, n: 21 },
        ]);
      });

      test('the log contains no requested number', async () => {
        const [row] = await sql<{ text: string }>(`select string_agg(e::text, ' ') as text from audit_entry e`);
        expect(row?.text).not.toContain('9909015506');
      });

      test('counts searches by name separately and records each', async () => {
        await sql(
          `insert into read_count (reader, kind, minute, amount) values ($1, 'SEARCH', date_trunc('minute', now()), 599)`,
          [`actor:${actors.officer.id}`],
        );
        const search = async () => {
          const answer = await harness().graph(
            actors.officer,
            `{ searchPersons(input: { name: "Warga" }) { totalCount } }`,
          );
          return answer.errors?.[0]?.extensions.code ?? 'answered';
        };
        expect([await search(), await search()]).toEqual(['answered', 'LOOKUPS_SPENT']);
        expect(await lookUp(actors.officer, 1)).toEqual({ personByNik: null });
      });

      test('an hour later there is room again', async () => {
        await sql(`update read_count set minute = minute - interval '61 minutes' where reader = $1`, [
          `actor:${actors.manager.id}`,
        ]);
        expect(await lookUp(actors.manager, 1)).toEqual({ personByNik: null });
      });
    });
  },
  { LOOKUP_BUDGETS: 'on' },
);
