import { erased, kept } from '@slrt/retention';
import { connectionResolvers, defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { notifyOnAccount } from './consumers/notify-on-account.ts';
import { notifyOnComplaint } from './consumers/notify-on-complaint.ts';
import { notifyOnReferral } from './consumers/notify-on-referral.ts';
import { startDispatcher } from './dispatcher.ts';
import * as entities from './notice.entity.ts';
import { Mutation, Notification, Query } from './resolvers.ts';
import { subjects } from './subjects.ts';

const { NotificationEntity, ComplaintStepEntity } = entities;

/** Messages to the reporters of complaints and to the holders of accounts: which steps they are about, their channels, and whether they were sent. */
export const notice = defineModule<Deps, Resolvers>()({
  name: 'notice',
  entities: [NotificationEntity, ComplaintStepEntity],
  schema: [sdl('./notice.graphql', import.meta.url)],
  types: { Notification: 'NotificationView', NotificationConnection: './resolvers.ts#NotificationPage' },
  subjects,
  resolvers: { Query, Mutation, Notification, NotificationConnection: connectionResolvers },
  consumers: [notifyOnComplaint, notifyOnReferral, notifyOnAccount],
  workers: [startDispatcher],
  personalData: {
    tables: { notification: kept('PROOF', 1), complaint_step: erased('OPEN_CASE', 5) },
    retention: [
      {
        code: 'NOTIFICATION',
        years: 1,
        erase: 'erase_notifications',
        source: 'proof that a citizen was notified: one year, until the district sets its own schedule',
      },
    ],
  },
});
