import { formatId } from '@slrt/domain';
import { auditWatchers, command, getScope } from '@slrt/subgraph';
import type { MutationResolvers, QueryResolvers, ReadAlarmResolvers } from '../../__generated__/graphql.ts';
import { listAlarms } from './read-alarm.repository.ts';
import { markReadAlarmSeen } from './use-cases/mark-read-alarm-seen.ts';

export const Query: Pick<QueryResolvers, 'readAlarms'> = {
  readAlarms: (_, { regionCode: districtCode, includeSeen }, context) => {
    const scope = getScope(context, auditWatchers);
    return context.db.read(scope, (tx) => listAlarms(tx, districtCode, includeSeen));
  },
};

export const Mutation: Pick<MutationResolvers, 'markReadAlarmSeen'> = {
  markReadAlarmSeen: command('MarkReadAlarmSeenSuccess', auditWatchers, markReadAlarmSeen),
};

export const ReadAlarm: ReadAlarmResolvers = {
  id: (row) => formatId('readAlarm', { district: row.district_code, uuid: row.id }),
  actorId: (row) => row.actor,
  clientId: (row) => row.client,
  firstAt: (row) => row.first_at,
  lastAt: (row) => row.last_at,
  seenAt: (row) => row.seen_at,
};
