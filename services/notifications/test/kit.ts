import { complaintEvents, type EventData } from '@slrt/events';
import { createDescribeService, eventually, places, uuidv7, type ServiceKit } from '@slrt/testkit';

export type ComplaintChange = EventData<typeof complaintEvents.changed>;

/** A change of a complaint of the village; each call is a new complaint unless `complaintId` is given. */
export const change = (more: Partial<ComplaintChange> = {}): ComplaintChange => ({
  district: places.district,
  version: 1,
  actorId: 'facilitator-1',
  actorRole: 'FACILITATOR',
  complaintId: `CP-6309-${uuidv7()}`,
  regionCode: places.village,
  householdId: null,
  kind: 'COMPLAINT',
  sector: 'HEALTH',
  categoryCode: 'CARD_INACTIVE',
  desk: 'DISTRICT',
  status: 'SUBMITTED',
  holderRole: 'BACK_OFFICE',
  dueAt: null,
  ...more,
});

export interface NoticeRow {
  readonly id: string;
  readonly channel: string;
  readonly kind: string;
  readonly state: string;
  readonly attempts: number;
  readonly failure: string | null;
}

const extend = ({ sql, publish }: ServiceKit) => {
  const notices = (complaintId: string): Promise<NoticeRow[]> =>
    sql(
      `select id, channel, kind, state, attempts, failure from notification where complaint_id = $1 order by id, channel`,
      [complaintId.slice(8)],
    );
  return {
    notices,
    /** Publishes a change and waits until `count` messages about the complaint have ended. */
    ended: async (data: ComplaintChange, count: number): Promise<NoticeRow[]> => {
      await publish(complaintEvents.changed, data);
      return eventually(async () => {
        const rows = await notices(data.complaintId);
        return rows.filter(({ state }) => state !== 'PENDING').length === count && rows;
      });
    },
  };
};

export const describeNotifications = createDescribeService(extend);
