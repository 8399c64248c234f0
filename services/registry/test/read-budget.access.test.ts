import type { Actor } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { actors, describeService, eventually, places, uuidv7 } from '@slrt/testkit';
import { registration, registryClient } from './registration.ts';

const officer: Actor = {
  id: `officer-${uuidv7()}`,
  assignments: [{ role: 'DATA_PROTECTION_OFFICER', areas: [places.district] }],
};
const elsewhere: Actor = {
  id: 'officer-elsewhere',
  assignments: [{ role: 'DATA_PROTECTION_OFFICER', areas: ['35.74'] }],
};
const inbox = `query ($seen: Boolean!) { readAlarms(regionCode: "63.09", includeSeen: $seen) { id actorId clientId kind refusals seenAt } }`;
const seen = `mutation ($input: MarkReadAlarmSeenInput!) {
  r: markReadAlarmSeen(input: $input) { __typename ... on MarkReadAlarmSeenSuccess { alarm { id seenAt } } } }`;

interface Alarm {
  readonly id: string;
  readonly actorId: string;
  readonly kind: string;
  readonly refusals: number;
  readonly seenAt: string | null;
}

describeService(
  'registry',
  ({ harness, sql, publish }) => {
    const { register } = registryClient(harness);
    const read = (actor: Actor, id: string) =>
      harness().graph(
        actor,
        `query ($id: ID!) { household(id: $id) { members { nik { value(purpose: VERIFICATION) } } kkNumber { value(purpose: VERIFICATION) } } }`,
        { id },
      );
    const alarms = async (actor: Actor = officer, includeSeen = false): Promise<Alarm[]> => {
      const answer = await harness().graph(actor, inbox, { seen: includeSeen });
      return (answer.data as unknown as { readAlarms: Alarm[] }).readAlarms;
    };
    /** Counts what a reader has read in this hour. */
    const note = (reader: string, kind: string, amount: number) =>
      sql(
        `insert into read_count (reader, kind, minute, amount) values ($1, $2, date_trunc('minute', now()), $3)
       on conflict (reader, kind, minute) do update set amount = excluded.amount`,
        [reader, kind, amount],
      );
    async function family(): Promise<string> {
      const { household, ...rest } = await register(actors.facilitator, registration());
      if (!household) throw new Error(JSON.stringify(rest));
      return household.id;
    }

    describe('whole identity numbers', () => {
      let household: string;
      beforeAll(async () => {
        household = await family();
      });

      test('are counted per person and refused above the limit of an hour', async () => {
        const reader: Actor = { ...actors.verifier, id: `verifier-${uuidv7()}` };
        await note(`actor:${reader.id}`, 'WHOLE', 237);
        expect((await read(reader, household)).errors).toBeUndefined();
        const refused = await read(reader, household);
        expect(refused.errors?.map((error) => error.extensions.code)).toContain('LOOKUPS_SPENT');
        expect(JSON.stringify(refused)).not.toContain('9963091503900001');
        expect((await read({ ...reader, id: `other-${uuidv7()}` }, household)).errors).toBeUndefined();
      });

      test('cannot exceed the limit by concurrent requests', async () => {
        const reader: Actor = { ...actors.verifier, id: `verifier-${uuidv7()}` };
        await note(`actor:${reader.id}`, 'WHOLE', 200);
        await Promise.all(Array.from({ length: 30 }, () => read(reader, household)));
        const [row] = await sql<{ n: number }>(
          `select sum(amount)::int as n from read_count where reader = $1 and kind = 'WHOLE'`,
          [`actor:${reader.id}`],
        );
        expect(row?.n).toBe(240);
      });

      test('are counted per client program', async () => {
        const from = (id: string): Actor => ({ ...actors.verifier, id, origin: 'console@10.0.0.1' });
        await note('client:console', 'WHOLE', 4_800);
        const answer = await graphFrom(from(`verifier-${uuidv7()}`), household);
        expect(answer).toContain('LOOKUPS_SPENT');
      });

      test('that are refused are not on record as shown', async () => {
        const reader: Actor = { ...actors.verifier, id: `verifier-${uuidv7()}` };
        await note(`actor:${reader.id}`, 'WHOLE', 240);
        await read(reader, household);
        const numbers = `select distinct action from audit_entry where actor = $1
          and (action <> 'facts.read' or 'IDENTITY_NUMBER' = any(facts))`;
        expect(await sql(numbers, [reader.id])).toEqual([{ action: 'lookup.refused' }]);
      });
    });

    /** Sends a request with the origin that the gateway adds. */
    async function graphFrom(actor: Actor, id: string): Promise<string> {
      const response = await fetch(`${harness().url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await harness().token(actor)}`,
          ...(actor.origin ? { 'x-slrt-origin': actor.origin } : {}),
        },
        body: JSON.stringify({
          query: `query ($id: ID!) { household(id: $id) { kkNumber { value(purpose: VERIFICATION) } } }`,
          variables: { id },
          extensions: { fieldErrors: true },
        }),
      });
      return response.text();
    }

    test('files are counted before their first row', async () => {
      const reader: Actor = { ...actors.verifier, id: `verifier-${uuidv7()}` };
      await note(`actor:${reader.id}`, 'FILE', 30);
      const headers = { authorization: `Bearer ${await harness().token(reader)}`, 'content-type': 'text/csv' };
      const statuses = await Promise.all(
        [
          ['POST', '/registry/household-ids?regionCode=63.09'],
          ['POST', '/registry/checks?regionCode=63.09&surveyDate=2026-01-01'],
          ['POST', '/registry/imports?regionCode=63.09&layout=bdt-2015&surveyDate=2026-01-01'],
          ['GET', `/registry/exports?regionCode=${places.village}&purpose=VERIFICATION`],
        ].map(async ([method, path]) => {
          const init = method === 'POST' ? { method, headers, body: 'nik\n9963091503900001\n' } : { headers };
          return (await fetch(`${harness().url}${path}`, init)).status;
        }),
      );
      expect(statuses).toEqual([429, 429, 429, 429]);
    });

    describe('the inbox of the data-protection officer', () => {
      test('has one alarm per person and kind until it is seen', async () => {
        const reader: Actor = { ...actors.verifier, id: `verifier-${uuidv7()}` };
        const household = await family();
        await note(`actor:${reader.id}`, 'WHOLE', 240);
        await read(reader, household);
        const [before] = (await alarms()).filter(({ actorId }) => actorId === reader.id);
        expect(before).toMatchObject({ kind: 'WHOLE', seenAt: null });
        expect(before?.refusals).toBeGreaterThan(0);
        const input = { alarmId: before?.id };
        expect(await harness().graph(elsewhere, seen, { input })).toMatchObject({
          data: { r: { __typename: 'NotFound' } },
        });
        expect(await harness().graph(officer, seen, { input })).toMatchObject({
          data: { r: { __typename: 'MarkReadAlarmSeenSuccess' } },
        });
        expect((await alarms()).filter(({ actorId }) => actorId === reader.id)).toEqual([]);
        await read(reader, household);
        const all = (await alarms(officer, true)).filter(({ actorId }) => actorId === reader.id);
        expect(all.map(({ seenAt }) => seenAt === null)).toEqual([true, false]);
      });

      test('has the refusals of the complaints service too', async () => {
        const actorId = `manager-${uuidv7()}`;
        const refused = { district: places.district, version: 1, actorId, actorRole: 'MANAGER', kind: 'MISS' } as const;
        await publish(complaintEvents.readingRefused, refused);
        await eventually(async () =>
          (await alarms()).some((alarm) => alarm.actorId === actorId && alarm.kind === 'MISS'),
        );
      });

      test('is empty for other districts and closed to other roles', async () => {
        expect(await alarms(elsewhere, true)).toEqual([]);
        const answer = await harness().graph(actors.manager, inbox, { seen: true });
        expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      });
    });
  },
  { LOOKUP_BUDGETS: 'on' },
);
