import { compiled } from '@slrt/database';
import { places, describeService } from '@slrt/testkit';

describeService('registry', ({ harness, sql }) => {
  const { district, village } = places;
  const neighbour = '63.09.01.2002';
  const scope = { scope: 'system', areas: [district], agency: null, actorId: 'system:test', grants: [] } as const;
  /** Runs statements in one transaction and gives the numbers that `next` was asked for, in order. */
  const numbers = (steps: readonly (string | { next: string })[]): Promise<number[]> =>
    harness().database.withTransaction(scope, async (tx) => {
      const given: number[] = [];
      for (const step of steps) {
        if (typeof step === 'string') {
          await tx.sql`${compiled(step)}`;
          continue;
        }
        const [row] = await tx.sql<{ n: string }>`select slrt.next_change(${district}, ${step.next}) as n`;
        given.push(Number(row?.n));
      }
      return given;
    });
  const one = { next: village };
  const other = { next: neighbour };

  describe('the number of a change of a village', () => {
    test('is one for a transaction and a village', async () => {
      expect(await numbers([one, other, one, other])).toEqual([1, 1, 1, 1]);
      expect(await numbers([other, one, other])).toEqual([2, 2, 2]);
      expect(await numbers([one])).toEqual([3]);
    });

    test('is given again after a rollback to a savepoint', async () => {
      const given = await numbers(['savepoint a', one, 'rollback to savepoint a', one, 'release savepoint a', one]);
      expect(given).toEqual([4, 4, 4]);
      expect(await numbers([one, 'savepoint a', one, other, 'rollback to savepoint a', one, other])).toEqual([
        5, 5, 3, 5, 3,
      ]);
      const [stored] = await sql<{ last: string }>('select last from village_change where region_code = $1', [
        neighbour,
      ]);
      expect(stored?.last).toBe('3');
    });

    test('is not lost by a transaction that fails', async () => {
      await expect(numbers([one, 'select 1 / 0'])).rejects.toThrow('division by zero');
      expect(await numbers([one])).toEqual([6]);
    });

    test('is different for transactions at once', async () => {
      const given = (await Promise.all(Array.from({ length: 20 }, () => numbers([one, one])))).map(
        ([first, second]) => {
          expect(second).toBe(first);
          return first;
        },
      );
      expect(given.toSorted((a = 0, b = 0) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => 7 + n));
    });
  });
});
