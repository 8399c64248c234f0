import type { Tx } from '@slrt/database';
import { formatId, parseId, type EntityKey } from '@slrt/domain';
import { findFilesOf, type StoredFileRow } from '@slrt/files';
import { batchLoader, type RequestContext } from '@slrt/subgraph';
import DataLoader from 'dataloader';
import { findMessagesOf, type MessageRow } from './message.repository.ts';
import { keyOf } from './referral.events.ts';
import { countUnread, type UnreadCounts } from './referral-list.repository.ts';
import { referralReaders } from './referral.policy.ts';
import { findOfComplaints, findReferrals, findSteps, type ReferralRow, type StepRow } from './referral.repository.ts';

const keysOf = (kind: 'referral' | 'complaint', ids: readonly string[]) =>
  ids.map((id) => parseId(kind, id)).filter((key) => key !== null);

/** Creates a loader of rows that belong to referrals. One query serves all referrals of a request. */
function loaderOfReferrals<P>(
  request: RequestContext,
  find: (tx: Tx, keys: readonly EntityKey[]) => Promise<P[]>,
  referralOf: (part: P) => string,
): DataLoader<ReferralRow, P[], string> {
  const scope = request.scope(referralReaders);
  return new DataLoader(
    async (rows) => {
      const found = scope ? await request.db.read(scope, (tx) => find(tx, rows.map(keyOf))) : [];
      const grouped = Map.groupBy(found, referralOf);
      return rows.map((row) => grouped.get(row.id) ?? []);
    },
    { cacheKeyFn: (row) => row.id },
  );
}

export function createLoaders(request: RequestContext) {
  const scope = request.scope(referralReaders);
  return {
    referrals: batchLoader<ReferralRow>(
      async (ids) => (scope ? request.db.read(scope, (tx) => findReferrals(tx, keysOf('referral', ids))) : []),
      (row) => formatId('referral', keyOf(row)),
    ),
    ofComplaint: new DataLoader<string, ReferralRow[]>(async (ids) => {
      const rows = scope ? await request.db.read(scope, (tx) => findOfComplaints(tx, keysOf('complaint', ids))) : [];
      const grouped = Map.groupBy(
        rows,
        (row) => formatId('complaint', { district: row.district_code, uuid: row.complaint_id }) as string,
      );
      return ids.map((id) => grouped.get(id) ?? []);
    }),
    steps: loaderOfReferrals<StepRow>(request, findSteps, (step) => step.referral_id),
    messages: loaderOfReferrals<MessageRow>(request, findMessagesOf, (message) => message.referral_id),
    unread: new DataLoader<ReferralRow, UnreadCounts | null, string>(
      async (rows) => {
        const counts = scope ? await request.db.read(scope, (tx) => countUnread(tx, rows.map(keyOf))) : [];
        const byId = new Map(counts.map((each) => [each.id, each]));
        return rows.map((row) => byId.get(row.id) ?? null);
      },
      { cacheKeyFn: (row) => row.id },
    ),
    documents: loaderOfReferrals<StoredFileRow>(request, findFilesOf, (file) => file.subject_id),
  };
}
