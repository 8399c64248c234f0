import { bigint, defaultTo, defineTable, instant, json, list, nullable, primary, text, uuid } from '@slrt/database';
import type { DisclosureStream } from '@slrt/events';

export const ListedEventEntity = defineTable('listed_event', {
  event_id: primary(uuid()),
  type: text(),
  place: text(),
  list: nullable(bigint()),
  recorded_at: instant(),
});

export const DisclosureHeartbeatEntity = defineTable('disclosure_heartbeat', {
  name: primary(text()),
  lists: bigint(),
  sent_at: instant(),
  stored: defaultTo(list(uuid()), "'{}'::uuid[]"),
});

export const FollowedStreamEntity = defineTable('followed_stream', {
  stream: primary(text<DisclosureStream>()),
  lists: defaultTo(bigint(), '0'),
  ahead: defaultTo(list(bigint()), "'{}'::bigint[]"),
  as_of: defaultTo(instant(), "'-infinity'::timestamp with time zone"),
  behind: defaultTo(json<Record<string, string>>(), "'{}'::jsonb"),
});

export const AwaitedEventEntity = defineTable('awaited_event', {
  consumer: primary(text()),
  event_id: primary(uuid()),
  stream: text<DisclosureStream>(),
  place: text(),
  recorded_at: instant(),
});

/** Tables of `disclosureMigrations`. */
export const disclosureEntities = [
  ListedEventEntity,
  DisclosureHeartbeatEntity,
  FollowedStreamEntity,
  AwaitedEventEntity,
];
