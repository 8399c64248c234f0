import { decodeCursor, encodeCursor, type Tx } from '@slrt/database';
import { systemScope } from '@slrt/domain';
import { insertAgencyEvent } from '../src/modules/delivery/index.ts';
import { agencyEvent, describeService, district } from './kit.ts';

const scope = systemScope('test', district);
function tell(tx: Tx, type: string): void {
  insertAgencyEvent(tx, agencyEvent(type));
}
interface Page {
  readonly totalCount: number;
  readonly types: string[];
  readonly cursor: string | null;
}
describeService('referrals', ({ sql, harness, asBpjs }) => {
  const ask = (after: string | null, more: { first?: number; unread?: boolean } = {}) =>
    asBpjs.graph(
      `query ($after: String, $first: Int, $unread: Boolean) { agency(code: "BPJS") { inbox(regionCode: "${district}", after: $after, first: $first, unread: $unread) {
       totalCount pageInfo { endCursor } edges { node { type } } } } }`,
      { after, ...more },
    );
  async function read(after: string | null, more: { first?: number; unread?: boolean } = {}): Promise<Page> {
    const { inbox } = (
      (await ask(after, more)).data as unknown as {
        agency: {
          inbox: { totalCount: number; pageInfo: { endCursor: string | null }; edges: { node: { type: string } }[] };
        };
      }
    ).agency;
    return {
      totalCount: inbox.totalCount,
      types: inbox.edges.map((edge) => edge.node.type),
      cursor: inbox.pageInfo.endCursor ?? after,
    };
  }
  const acknowledge = (upTo: string) =>
    asBpjs.graph('mutation ($input: AcknowledgeInboxInput!) { acknowledgeInbox(input: $input) { __typename } }', {
      input: { agencyCode: 'BPJS', regionCode: district, upTo },
    });

  describe('the inbox of an agency', () => {
    test('shows an event that commits late behind what was read before it', async () => {
      let cursor: string | null = null;
      await harness().database.withTransaction(scope, async (tx) => {
        tell(tx, 'late');
        await tx.sql`select 1`;
        await harness().database.withTransaction(scope, (other) => tell(other, 'early'));
        const page = await read(null);
        expect(page.types).toEqual(['early']);
        cursor = page.cursor;
      });
      expect((await read(cursor)).types).toEqual(['late']);
      expect((await read(null)).types).toEqual(['early', 'late']);
    });

    test('gives every event once to a reader among many writers', async () => {
      const start = (await read(null, { first: 100 })).cursor;
      const writers = Array.from({ length: 8 }, async (_, writer) => {
        for (let n = 0; n < 20; n += 1)
          await harness().database.withTransaction(scope, async (tx) => {
            tell(tx, `w${writer}-${n}`);
            await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
          });
      });
      let writing = true;
      const written = Promise.all(writers).finally(() => (writing = false));
      const seen: string[] = [];
      let cursor = start;
      const readers = Promise.all(
        Array.from({ length: 2 }, async () => {
          while (writing) await read(cursor, { first: 1 });
        }),
      );
      for (let last = false; ;) {
        const page = await read(cursor, { first: 7 });
        seen.push(...page.types);
        cursor = page.cursor;
        if (page.types.length > 0) continue;
        if (last) break;
        last = !writing;
      }
      await Promise.all([written, readers]);
      expect(seen).toHaveLength(160);
      expect(new Set(seen).size).toBe(160);
      // Of one writer, whose transactions follow each other, in their order.
      for (let writer = 0; writer < 8; writer += 1)
        expect(seen.filter((type) => type.startsWith(`w${writer}-`))).toEqual(
          Array.from({ length: 20 }, (_, n) => `w${writer}-${n}`),
        );
    });

    test('counts what is unread from the read mark', async () => {
      const all = await read(null, { first: 100 });
      await acknowledge(all.cursor ?? '');
      const half = await read(null, { unread: true, first: 5 });
      expect(half.totalCount).toBe(all.totalCount - 100);
      await acknowledge(half.cursor ?? '');
      expect((await read(null, { unread: true })).totalCount).toBe(all.totalCount - 105);
      await acknowledge(all.cursor ?? ''); // never goes back
      expect((await read(null, { unread: true })).totalCount).toBe(all.totalCount - 105);
    });

    test('moves the read mark at most to the last event', async () => {
      await acknowledge(encodeCursor(['999999999']));
      expect((await read(null, { unread: true })).totalCount).toBe(0);
      await harness().database.withTransaction(scope, (tx) => tell(tx, 'after'));
      expect((await read(null, { unread: true })).types).toEqual(['after']);
    });

    test('is numbered without a reader', async () => {
      await harness().database.withTransaction(scope, (tx) => tell(tx, 'alone'));
      for (let waited = 0; waited < 5_000; waited += 100) {
        const [row] = await sql<{ n: number }>(
          'select count(*)::int as n from agency_event where inbox_position is null',
        );
        if (row?.n === 0) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error('not numbered within 5 s');
    });

    test.each([
      ['of an earlier version', ['812', '3']],
      ['that is no position', ['x']],
      ['that is no cursor', null],
    ])('refuses a cursor %s', async (_, parts) => {
      const cursor = parts ? encodeCursor(parts) : 'nonsense';
      expect(parts).toEqual(decodeCursor(cursor, parts?.length ?? 1));
      expect((await ask(cursor)).errors?.map((error) => error.extensions.code)).toEqual(['BAD_USER_INPUT']);
      expect((await acknowledge(cursor)).data).toEqual({ acknowledgeInbox: { __typename: 'InvalidInput' } });
    });
  });
});
