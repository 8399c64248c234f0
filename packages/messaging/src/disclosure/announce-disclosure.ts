import { sql, type Database, type Tx } from '@slrt/database';
import { systemScope } from '@slrt/domain';
import { disclosureEvents, maxListedEvents, type DisclosureStream, type EventData } from '@slrt/events';
import { repeat, type Logger } from '@slrt/runtime';
import { recordTo } from '../outbox.ts';
import { OutboxEntity as o } from '../messaging.entity.ts';
import {
  AwaitedEventEntity as a,
  DisclosureHeartbeatEntity as h,
  FollowedStreamEntity as f,
  ListedEventEntity as l,
} from './disclosure.entity.ts';
import { uuidv7 } from 'uuidv7';

/** Heartbeats belong to no district. */
const noDistrict = '00.00';
const scope = systemScope('disclosure-heartbeat', noDistrict);

/** Milliseconds between heartbeats. Two in a chain and their delivery must fit into the 30 s that readers tolerate. */
const heartbeatMilliseconds = 7_000;
/** Maximum number of heartbeats that wait for the broker, and of lists in one transaction. */
const maxWaiting = 6;
const maxLists = 20;

type Contracts = (typeof disclosureEvents)[DisclosureStream];
/** Streams on which the owner's own events rest: what it must have handled before its events are complete. Without circles. */
const bases: Readonly<Record<DisclosureStream, readonly DisclosureStream[]>> = {
  COMPLAINTS: [],
  REFERRALS: ['COMPLAINTS'],
};

type Heartbeat = EventData<Contracts['heartbeat']>;

/** Without an audit row, because it is no write about a record. Returns the event's ID. */
function record(tx: Tx, contract: Contracts[keyof Contracts], data: object): string {
  const id = uuidv7();
  recordTo(tx, contract.type, {
    id,
    type: contract.type,
    aggregateId: noDistrict,
    district: noDistrict,
    data: contract.schema.parse(data),
  });
  return id;
}

/** Returns up to when the owner's own data are current: with no stream to follow, until now. Null before the first heartbeat. */
async function findUpstream(
  tx: Tx,
  stream: DisclosureStream,
): Promise<Pick<Heartbeat, 'asOf' | 'behind' | 'at'> | null> {
  const based = bases[stream];
  const [row] = await tx.sql<{ at: Date; as_of: Date | null; unknown: boolean; behind: Heartbeat['behind'] }>`
    select n.at, least(n.at, (select min(nullif(${f.$as_of}, '-infinity')) from ${f} where ${f.$stream} = any(${based}::text[]))) as as_of,
      exists (select from ${f} where ${f.$stream} = any(${based}::text[]) and ${f.$as_of} = '-infinity') as unknown,
      (select coalesce(jsonb_agg(jsonb_build_object('district', b.place,
          'asOf', to_char(b.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))), '[]')
        from (select p.place, min(p.at) as at from (
            select ${a.$place} as place, ${a.$recorded_at} as at from ${a} where ${a.$stream} = any(${based}::text[])
            union all select e.key, e.value::timestamptz from ${f}, jsonb_each_text(${f.$behind}) e where ${f.$stream} = any(${based}::text[])) p
          group by p.place order by p.place limit 600) b) as behind
    from (select date_trunc('milliseconds', clock_timestamp()) as at) n`;
  if (!row?.as_of || row.unknown) return null;
  return { at: row.at.toISOString(), asOf: row.as_of.toISOString(), behind: row.behind };
}

/** Lists what was committed since the last list. Returns the number of the last list, null when more remains than fits. */
async function recordLists(tx: Tx, contract: Contracts['listed'], from: number): Promise<number | null> {
  for (let number = from + 1; number <= from + maxLists; number += 1) {
    const rows = await tx.sql<{ id: string; type: string; district: string; recordedAt: Date }>`
      update ${l} set list = ${number} where ${l.$event_id} in (
        select ${l.$event_id} from ${l} where ${l.$list} is null order by ${l.$recorded_at} limit ${maxListedEvents} for update)
      returning ${l.$event_id} as id, ${l.$type} as type, ${l.$place} as district, ${l.$recorded_at} as "recordedAt"`;
    if (rows.length === 0) return number - 1;
    const events = rows.map((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() }));
    record(tx, contract, { district: noDistrict, number, events });
  }
  return null;
}

/** Deletes published heartbeats: later ones replace them. Returns those that wait. */
async function deleteSent(tx: Tx, stored: readonly string[], subject: string): Promise<string[]> {
  await tx.sql`delete from ${o} where ${o.$event_id} = any(${stored}::uuid[]) and ${o.$subject} = ${subject}
    and ${o.$published_at} is not null`;
  const waiting = await tx.sql`select ${o.pick('event_id')} from ${o}
    where ${o.$event_id} = any(${stored}::uuid[]) and ${o.$subject} = ${subject}`;
  return waiting.map((row) => row.event_id);
}

/**
 * Records the lists and the heartbeat of an owner, if `every` milliseconds have passed since the last one of any process.
 * The heartbeat's time is taken before the events are read: whatever commits later is later than it. Returns `waiting` as
 * long as the owner follows a stream from which it has had no heartbeat.
 */
export function sendHeartbeat(
  database: Database,
  stream: DisclosureStream,
  every: number = heartbeatMilliseconds,
): Promise<'sent' | 'early' | 'waiting'> {
  const contracts = disclosureEvents[stream];
  return database.withTransaction(scope, async (tx) => {
    const [turn] = await tx.sql<{
      lists: string;
      stored: string[];
    }>`select ${h.$lists} as lists, ${h.$stored} as stored from ${h}
      where ${h.$name} = 'disclosure' and ${h.$sent_at} <= clock_timestamp() - ${every * 0.8} * interval '1 millisecond' for update skip locked`;
    if (!turn) return 'early';
    const upstream = await findUpstream(tx, stream);
    const before = Number(turn.lists);
    const lists = await recordLists(tx, contracts.listed, before);
    const stored = await deleteSent(tx, turn.stored, contracts.heartbeat.type);
    if (upstream && lists !== null && stored.length < maxWaiting)
      stored.push(record(tx, contracts.heartbeat, { ...upstream, district: noDistrict, lists }));
    await tx.sql`delete from ${l} where ${l.$list} is not null and ${l.$recorded_at} < clock_timestamp() - interval '31 days'`;
    tx.send(sql`update ${h} set lists = ${lists ?? before + maxLists}, stored = ${stored}::uuid[],
      sent_at = case when ${upstream !== null && lists !== null} then clock_timestamp() else ${h.$sent_at} end where ${h.$name} = 'disclosure'`);
    return upstream && lists !== null ? 'sent' : 'waiting';
  });
}

/** Sends the heartbeats of an owner, the first at once. Returns a function that stops it. */
export function announceDisclosure(
  stream: DisclosureStream,
  { database, logger }: { readonly database: Database; readonly logger: Logger },
): () => Promise<void> {
  return repeat(
    'disclosure-heartbeat',
    { every: heartbeatMilliseconds, retryAfter: () => 1_000, logger },
    async (run) => {
      while (run.running() && (await sendHeartbeat(database, stream)) === 'waiting') await run.pause(500);
    },
  ).stop;
}
