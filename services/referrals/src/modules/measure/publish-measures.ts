import { localDate, startOfDay } from '@slrt/areas';
import type { Database } from '@slrt/database';
import {
  agencyRoles,
  assignmentFor,
  assignmentsOf,
  caseworkRoles,
  levelOf,
  type Actor,
  type SessionScope,
} from '@slrt/domain';
import { divisionThreshold, type Perturb } from '@slrt/keys';
import { WrongArgument } from '@slrt/subgraph';
import { countMeasures, type MeasureBy, type MeasureCount, type MeasureRow } from './measure.repository.ts';

const maxMonths = 60;

/** Request of a caller: days `YYYY-MM-DD`, `until` exclusive. */
export interface AskedMeasures {
  readonly regionCode: string;
  readonly from: string;
  readonly until: string;
  readonly agencyCode?: string | null | undefined;
  readonly programmeCode?: string | null | undefined;
  readonly by: MeasureBy;
}

/** True if the caller gets published counts of an area: a planner without a role that works with its referrals. */
export const readsPublished = (actor: Actor, regionCode: string): boolean =>
  !assignmentFor(actor, caseworkRoles, regionCode) &&
  (assignmentFor(actor, ['PLANNER'], regionCode) !== undefined ||
    assignmentsOf(actor, [...caseworkRoles, ...agencyRoles]).length === 0);

/**
 * Asserts that counts are published: of a district, without further conditions, for whole months that have ended. Every
 * condition and period would be another estimate of the same counts. Throws `WrongArgument`.
 */
export function assertPublished(asked: AskedMeasures): void {
  const { regionCode, from, until } = asked;
  if (levelOf(regionCode) !== 'DISTRICT')
    throw new WrongArgument({
      argument: 'filter.regionCode',
      allowed: { key: 'allowed.regionLevel', values: 'DISTRICT' },
    });
  for (const name of ['agencyCode', 'programmeCode'] as const)
    if (asked[name] != null)
      throw new WrongArgument({ argument: `filter.${name}`, allowed: { key: 'allowed.unpublished', values: '' } });
  const current = `${localDate(regionCode, new Date()).slice(0, 7)}-01`;
  const wrong = from.endsWith('-01') ? (until.endsWith('-01') && until <= current ? null : 'until') : 'from';
  if (wrong)
    throw new WrongArgument({ argument: `filter.${wrong}`, allowed: { key: 'allowed.endedMonths', values: current } });
  if (monthsOf(from, until).length > maxMonths)
    throw new WrongArgument({ argument: 'filter.from', allowed: { key: 'allowed.months', values: String(maxMonths) } });
}

/** Returns the first days of the months of a period, and of the month after it. */
function monthsOf(from: string, until: string): string[] {
  const months: string[] = [];
  const day = new Date(`${from}T00:00:00Z`);
  for (; day.toISOString().slice(0, 10) < until && months.length <= maxMonths; day.setUTCMonth(day.getUTCMonth() + 1))
    months.push(day.toISOString().slice(0, 10));
  return [...months, until];
}

/** Published counts of one group, by measure. */
type Counts = ReadonlyMap<string, number>;

/** Returns the published counts of a group. Every count divides the group, and what `whole` has of all groups. */
function publish(perturb: Perturb, rows: readonly MeasureCount[], whole: Counts | null): Counts {
  const shown = new Map(rows.map((row) => [row.measure, perturb(row.n, row.keySum)]));
  const isLarge = (counts: Counts, measure: string) => (counts.get(measure) ?? 0) >= divisionThreshold;
  const divided = (measure: string) =>
    measure.startsWith('reason:')
      ? ['refused', 'sent']
      : measure.startsWith('outcome:')
        ? ['completed', 'sent']
        : ['sent'];
  return new Map(
    [...shown].filter(
      ([measure]) =>
        (measure === 'sent' || divided(measure).every((each) => isLarge(shown, each))) &&
        (whole === null || isLarge(whole, measure)),
    ),
  );
}

const namedCounts = (counts: Counts, prefix: string) =>
  [...counts]
    .flatMap(([measure, count]) =>
      measure.startsWith(prefix) && count > 0 ? [{ name: measure.slice(prefix.length), count }] : [],
    )
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));

function rowOf(code: string | null, isTotal: boolean, counts: Counts): MeasureRow {
  const of = (measure: string) => counts.get(measure) ?? 0;
  return {
    code,
    is_total: isTotal,
    sent: of('sent'),
    seen: of('seen'),
    accepted: of('accepted'),
    overdue: of('overdue'),
    open: of('open'),
    answered: 0,
    refused: of('refused'),
    accept_median: null,
    accept_p90: null,
    complete_median: null,
    complete_p90: null,
    completed: of('completed'),
    failed: of('failed'),
    confirmed: of('confirmed'),
    denied: of('denied'),
    // Anomalies compare counts of other periods, which are not published.
    old_accepted: 0,
    old_completed: 0,
    old_sent: 0,
    old_seen: 0,
    reasons: namedCounts(counts, 'reason:').map(({ name, count }) => ({ reason: name || null, count })),
    outcomes: namedCounts(counts, 'outcome:').map(({ name, count }) => ({ outcome: name, count })),
  };
}

function addTo(sums: Map<string, number>, counts: Counts): void {
  for (const [measure, count] of counts) sums.set(measure, (sums.get(measure) ?? 0) + count);
}

/**
 * Returns the published measures of a district in total and by group: the sums of the published counts of each month, without
 * times and anomalies. A count that is withheld is 0. Groups without a published count are left out.
 */
export async function publishMeasures(
  { database, perturb }: { readonly database: Database; readonly perturb: Perturb },
  scope: SessionScope,
  { regionCode, from, until, by }: AskedMeasures,
): Promise<{ total: MeasureRow; groups: MeasureRow[] }> {
  const months = monthsOf(from, until);
  const total = new Map<string, number>();
  const groups = new Map<string | null, Map<string, number>>();
  for (const [n, month] of months.slice(0, -1).entries()) {
    const period = { from: startOfDay(regionCode, month), until: startOfDay(regionCode, months[n + 1] ?? until) };
    const rows = await database.read(scope, (tx) => countMeasures(tx, { regionCode, ...period }, by));
    const whole = publish(
      perturb,
      rows.filter((row) => row.is_total),
      null,
    );
    addTo(total, whole);
    for (const [code, own] of Map.groupBy(
      rows.filter((row) => !row.is_total),
      (row) => row.code,
    )) {
      const sums = groups.get(code) ?? new Map<string, number>();
      groups.set(code, sums);
      addTo(sums, publish(perturb, own, whole));
    }
  }
  return {
    total: rowOf(null, true, total),
    groups: [...groups]
      .map(([code, counts]) => rowOf(code, false, counts))
      .filter(({ sent }) => sent > 0)
      .sort((a, b) => b.sent - a.sent || ((a.code ?? '') < (b.code ?? '') ? -1 : 1)),
  };
}
