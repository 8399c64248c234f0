import { momentOf, type Tx } from '@slrt/database';
import { FieldRefusal } from '@slrt/domain';
import type { ClockSettings } from '../clock/index.ts';
import { isResolutionLate, listExpiring, type ComplaintRow } from '../complaint/index.ts';
import { countReferralsDue } from '../projection/index.ts';
import { followClocks, type ClockEvent } from './clock-actions.ts';

/** A complaint whose clocks act, or that is late, by the time of a preview. */
export interface ExpiringComplaint {
  readonly complaint: ComplaintRow;
  readonly events: readonly ClockEvent[];
  readonly isLate: boolean;
}
export interface ClockPreview {
  readonly at: Date;
  readonly complaints: readonly ExpiringComplaint[];
  /** Open referrals past their own due time. */
  readonly referralsDue: number;
  readonly isComplete: boolean;
}

/** A preview of which `first` complaints are listed. */
export interface ListedPreview extends ClockPreview {
  readonly first: number;
}

/** Maximum number of complaints in a preview. */
const maxComplaints = 5_000;
const maxDaysAhead = 366;

/**
 * Follows the clocks of a district's complaints until a time, as if no officer took a step. Changes nothing. Throws
 * FieldRefusal if the time is more than a year ahead.
 */
export async function previewClocks(
  tx: Tx,
  clocks: ClockSettings,
  { regionCode, at }: { regionCode: string; at: Date },
): Promise<ClockPreview> {
  const [now, clock] = await Promise.all([momentOf(tx), clocks.of(tx, regionCode)]);
  if (at.getTime() - now.getTime() > maxDaysAhead * 24 * 3600 * 1000) throw new FieldRefusal('OUT_OF_RANGE');
  const [rows, referralsDue] = await Promise.all([
    listExpiring(tx, { regionCode, until: at, limit: maxComplaints + 1 }),
    countReferralsDue(tx, regionCode, at),
  ]);
  const complaints = rows.slice(0, maxComplaints).map((complaint): ExpiringComplaint => {
    const { events, state } = followClocks(complaint, clock, { now, until: at });
    return {
      complaint,
      events,
      isLate: (state.due_at !== null && state.due_at < at) || isResolutionLate(state, at),
    };
  });
  return { at, complaints, referralsDue, isComplete: rows.length <= maxComplaints };
}

/** Counts the complaints of a preview by what happens to them. */
export function countPreview({ complaints }: ClockPreview) {
  const having = (kind: ClockEvent['kind']) =>
    complaints.filter(({ events }) => events.some((event) => event.kind === kind)).length;
  return {
    due: complaints.filter((each) => each.isLate).length,
    reminded: having('REMINDER'),
    escalated: having('ESCALATION'),
    resumed: having('RESUMPTION'),
    closed: having('CLOSING'),
  };
}
