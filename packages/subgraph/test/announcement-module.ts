/** A module as a developer would add it to puskesos, by its path in the module's folder. */
export const announcementModule: Readonly<Record<string, string>> = {
  'module.ts': `import { defineModule, publicPath, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { confirmAnnouncement } from './consumers/confirm-announcement.ts';
import { AnnouncementEntity } from './announcement.entity.ts';
import { createLoaders } from './loaders.ts';
import { Mutation, Query } from './resolvers.ts';

export const announcement = defineModule<Deps, Resolvers>()({
  name: 'announcement',
  entities: [AnnouncementEntity],
  schema: [sdl('./announcement.graphql', import.meta.url)],
  types: { Announcement: 'AnnouncementRow' },
  resolvers: { Query, Mutation },
  loaders: createLoaders,
  publishes: ['PUSKESOS'],
  consumers: [confirmAnnouncement],
  routes: {
    paths: [publicPath('GET', '/announcements/service')],
    register: (app) => {
      app.get('/announcements/service', () => ({ service: 'announcements' }));
    },
  },
  personalData: {
    report: () => [
      {
        section: 'messages',
        sql: \`select text, is_confirmed from announcement
          where district_code = $1 and household_id = $3 and $2::uuid is not null\`,
      },
    ],
  },
});
`,
  'index.ts': `export { type AnnouncementRow } from './announcement.repository.ts';
`,
  'announcement.graphql': `"A message to the people of a village."
type Announcement {
  "Id that the client made."
  id: ID!
  "What it says."
  text: String!
}
extend type Query {
  "Confirmed announcements in a village."
  announcements(regionCode: ID!): [Announcement!]!
}
extend type Mutation {
  "Publishes a message to the people of a village."
  publishAnnouncement(input: PublishAnnouncementInput!): PublishAnnouncementResult!
}
"An announcement to publish."
input PublishAnnouncementInput {
  "UUIDv7 made by the client."
  idempotencyKey: ID!
  "Its village."
  regionCode: ID!
  "What it says."
  text: String!
  "The household that it is about."
  householdId: ID!
}
"The announcement."
type PublishAnnouncementSuccess {
  "The announcement."
  announcement: Announcement!
}
"Result of publishAnnouncement."
union PublishAnnouncementResult = PublishAnnouncementSuccess | InvalidInput | NotAllowed | NotFound | IdempotencyConflict
`,
  'announcement.events.ts': `import { defineEvent, envelope } from '@slrt/events';
import { z } from '@slrt/runtime';

export const announcementPublished = defineEvent({
  type: 'puskesos.announcement.published',
  version: 1,
  summary: 'A message to the people of a village was published.',
  schema: z.object({ ...envelope, announcementId: z.uuid() }),
});
`,
  'announcement.entity.ts': `import { boolean, defaultTo, defineTable, primary, text, uuid } from '@slrt/database';

export const AnnouncementEntity = defineTable('announcement', {
  district_code: primary(text()),
  id: primary(uuid()),
  region_code: text(),
  household_id: uuid(),
  text: text(),
  is_confirmed: defaultTo(boolean(), 'false'),
});
`,
  'announcement.repository.ts': `import { sql, type RowOf, type Tx } from '@slrt/database';
import { AnnouncementEntity as a } from './announcement.entity.ts';

const columns = a.pick('district_code', 'id', 'region_code', 'household_id', 'text');
export type AnnouncementRow = Pick<
  RowOf<typeof a>,
  'district_code' | 'id' | 'region_code' | 'household_id' | 'text'
>;

export function insertAnnouncement(tx: Tx, row: AnnouncementRow): void {
  tx.send(sql\`insert into \${a} (\${columns})
    values (\${row.district_code}, \${row.id}, \${row.region_code}, \${row.household_id}, \${row.text})\`);
}

export const markConfirmed = (tx: Tx, district: string, id: string): void =>
  tx.send(sql\`update \${a} set is_confirmed = true where \${a.$district_code} = \${district} and \${a.$id} = \${id}\`);

export const listConfirmed = (tx: Tx, regionCodes: readonly string[]): Promise<AnnouncementRow[]> =>
  tx.sql\`select \${columns} from \${a}
    where district_code = any (select left(code, 5) from unnest(\${regionCodes}::text[]) code)
      and region_code = any (\${regionCodes}) and is_confirmed\`;
`,
  'loaders.ts': `import { caseworkRoles } from '@slrt/domain';
import type { RequestContext } from '@slrt/subgraph';
import DataLoader from 'dataloader';
import { listConfirmed, type AnnouncementRow } from './announcement.repository.ts';

export function createLoaders(request: RequestContext) {
  const scope = request.scope(caseworkRoles);
  return {
    announcementsOfVillage: new DataLoader<string, AnnouncementRow[]>(async (codes) => {
      if (!scope) return codes.map(() => []);
      const found = await request.db.read(scope, (tx) => listConfirmed(tx, codes));
      return codes.map((code) => found.filter((row) => row.region_code === code));
    }),
  };
}
`,
  'resolvers.ts': `import { creation } from '@slrt/subgraph';
import type { MutationResolvers, QueryResolvers } from '../../__generated__/graphql.ts';
import { organisers } from '../unit/index.ts';
import { publishAnnouncement } from './use-cases/publish-announcement.ts';

export const Query: Pick<QueryResolvers, 'announcements'> = {
  announcements: (_, { regionCode }, context) => context.announcementsOfVillage.load(regionCode),
};

export const Mutation: MutationResolvers = {
  publishAnnouncement: creation('PublishAnnouncementSuccess', organisers, publishAnnouncement),
};
`,
  'use-cases/publish-announcement.ts': `import { parseId, refusals } from '@slrt/domain';
import { recordEvent } from '@slrt/messaging';
import { idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import type { Deps } from '../../../deps.ts';
import { announcementPublished } from '../announcement.events.ts';
import { insertAnnouncement, type AnnouncementRow } from '../announcement.repository.ts';

interface PublishAnnouncementInput {
  idempotencyKey: string;
  regionCode: string;
  text: string;
  householdId: string;
}

export async function publishAnnouncement(
  deps: Deps,
  caller: Caller,
  input: PublishAnnouncementInput,
): Promise<{ announcement: AnnouncementRow }> {
  const issues = idempotencyKeyIssues(input.idempotencyKey);
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const household = parseId('household', input.householdId);
  if (!household) throw refusals.notFound();
  const district = household.district;
  const announcement = {
    district_code: district,
    id: input.idempotencyKey,
    region_code: input.regionCode,
    household_id: household.uuid,
    text: input.text,
  };
  await deps.database.withTransaction(caller.scope, (tx) => {
    insertAnnouncement(tx, announcement);
    recordEvent(tx, announcementPublished, announcement.id, {
      district,
      version: 1,
      actorId: caller.actor.id,
      actorRole: 'MANAGER',
      announcementId: announcement.id,
    });
    return Promise.resolve();
  });
  return { announcement };
}
`,
  'consumers/confirm-announcement.ts': `import { defineConsumer } from '@slrt/messaging';
import { announcementPublished } from '../announcement.events.ts';
import { markConfirmed } from '../announcement.repository.ts';

export const confirmAnnouncement = defineConsumer({
  name: 'confirm-announcement',
  stream: 'PUSKESOS',
  contracts: [announcementPublished],
  handle: (tx, { data, district }) => {
    markConfirmed(tx, district, data.announcementId);
  },
});
`,
};

export const announcementMigration = `create table announcement (
  district_code text not null,
  id uuid not null,
  region_code text not null,
  household_id uuid not null,
  text text not null,
  is_confirmed boolean not null default false,
  constraint announcement_pkey primary key (district_code, id)
);
alter table announcement enable row level security;
alter table announcement force row level security;
create policy announcement_rights on announcement using (
  slrt.scope() in ('staff', 'system')
  and (
    left(region_code, 2) = any((select slrt.areas())::text[])
    or left(region_code, 5) = any((select slrt.areas())::text[])
    or left(region_code, 8) = any((select slrt.areas())::text[])
    or region_code = any((select slrt.areas())::text[])
  )
);
`;
