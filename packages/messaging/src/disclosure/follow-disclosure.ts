import { sql, type Tx } from '@slrt/database';
import { disclosureEvents, type DisclosureStream, type EventData } from '@slrt/events';
import { durableOf } from '../consumer.ts';
import { defineBatchConsumer, type ConsumerDefinition, type ReceivedEvent } from '../define-consumer.ts';
import { DeadLetterEntity, InboxEntity } from '../messaging.entity.ts';
import { AwaitedEventEntity, FollowedStreamEntity as f } from './disclosure.entity.ts';
import { advance } from './lists.ts';

const a = AwaitedEventEntity.as('a');
const d = DeadLetterEntity.as('d');
const i = InboxEntity.as('i');

type Contracts = (typeof disclosureEvents)[DisclosureStream];
type Listed = EventData<Contracts['listed']>;
type Heartbeat = EventData<Contracts['heartbeat']>;
type Follower = Pick<ConsumerDefinition, 'name' | 'subjects'>;

/** Heartbeats from further in the future are not applied: with such a clock, 30 s would not be 30 s. */
const toleratedSkewSeconds = 10;

/** Adds the listed events that consumers of this service must handle and have not. */
function awaitEvents(
  tx: Tx,
  { stream, service, readers }: { stream: DisclosureStream; service: string; readers: readonly Follower[] },
  lists: readonly Listed[],
): void {
  const expected = readers.flatMap((reader) =>
    lists.flatMap(({ events }) =>
      events
        .filter(({ type }) => reader.subjects.includes(type))
        .map((event) => ({ ...event, consumer: durableOf(service, reader) })),
    ),
  );
  if (expected.length === 0) return;
  tx.send(sql`insert into ${AwaitedEventEntity} (${AwaitedEventEntity.pick('consumer', 'event_id', 'stream', 'place', 'recorded_at')})
    select e.consumer, e.id, ${stream}, e.place, e.at
    from unnest(${expected.map((each) => each.consumer)}::text[], ${expected.map((each) => each.id)}::uuid[],
      ${expected.map((each) => each.district)}::text[], ${expected.map((each) => each.recordedAt)}::timestamptz[]) as e(consumer, id, place, at)
    where not exists (select from ${i} where ${i.$consumer} = e.consumer and ${i.$event_id} = e.id)
    on conflict do nothing`);
}

/** Removes the events that were handled meanwhile, or that the operator discarded as dead letters. */
function removeHandled(tx: Tx, stream: DisclosureStream): void {
  tx.send(sql`delete from ${a} where ${a.$stream} = ${stream} and (
    exists (select from ${i} where ${i.$consumer} = ${a.$consumer} and ${i.$event_id} = ${a.$event_id})
    or exists (select from ${d} where ${d.$consumer} = ${a.$consumer} and ${d.$event_id} = ${a.$event_id} and ${d.$state} = 'DISCARDED'))`);
}

/** Applies lists and heartbeats of one owner, in any order and any number of times. */
async function apply(
  tx: Tx,
  options: { stream: DisclosureStream; service: string; readers: readonly Follower[] },
  events: readonly ReceivedEvent<Listed | Heartbeat>[],
): Promise<void> {
  const { stream } = options;
  const [row] = await tx.sql<{
    lists: string;
    ahead: string[];
  }>`select ${f.$lists} as lists, ${f.$ahead} as ahead from ${f}
    where ${f.$stream} = ${stream} for update`;
  if (!row) throw new Error('the stream is not followed');
  const lists = events.flatMap(({ data }) => ('number' in data ? [data] : []));
  awaitEvents(tx, options, lists);
  removeHandled(tx, stream);
  const arrived = [...row.ahead.map(Number), ...lists.map(({ number }) => number)];
  const state = advance({ lists: Number(row.lists), ahead: arrived });
  tx.send(sql`update ${f} set lists = ${state.lists}, ahead = ${state.ahead}::bigint[] where ${f.$stream} = ${stream}`);
  const complete = events
    .flatMap(({ data }) => ('number' in data || data.lists > state.lists ? [] : [data]))
    .toSorted((one, other) => one.at.localeCompare(other.at));
  const latest = complete.at(-1);
  if (!latest) return;
  const behind = Object.fromEntries(latest.behind.map(({ district, asOf }) => [district, asOf]));
  await tx.sql`update ${f} set as_of = ${latest.asOf}, behind = ${JSON.stringify(behind)}::jsonb
    where ${f.$stream} = ${stream} and ${f.$as_of} <= ${latest.asOf}
      and ${latest.at} <= clock_timestamp() + ${toleratedSkewSeconds} * interval '1 second'`;
}

/**
 * Defines the consumer that learns from an owner's lists and heartbeats whether `readers`, which handle the owner's events in
 * this service, have handled all of them. Its age is the number of seconds since they are known to have.
 */
export function followDisclosure(options: {
  readonly stream: DisclosureStream;
  readonly service: string;
  readonly readers: readonly Follower[];
}): ConsumerDefinition {
  const { stream } = options;
  const { listed, heartbeat } = disclosureEvents[stream];
  return {
    ...defineBatchConsumer<typeof listed | typeof heartbeat>({
      name: `follow-${stream.toLowerCase()}`,
      stream,
      contracts: [listed, heartbeat],
      linger: 0,
      handle: (tx, events) => apply(tx, options, events),
    }),
    isRepeatable: true,
    measureAge: async (tx) => {
      const [row] = await tx.sql<{ seconds: number }>`
        select extract(epoch from clock_timestamp() - least(${f.$as_of},
          (select min(${a.$recorded_at}) from ${a} where ${a.$stream} = ${stream}),
          (select min(b.value::timestamptz) from jsonb_each_text(${f.$behind}) b)))::float8 as seconds
        from ${f} where ${f.$stream} = ${stream}`;
      return row?.seconds ?? Infinity;
    },
  };
}
