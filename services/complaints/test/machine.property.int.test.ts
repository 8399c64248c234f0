import fc from 'fast-check';
import {
  allowedSteps,
  complaintTransitions,
  deriveComplaintStatus,
  derivedChanges,
  deriveFromNeeds,
  formatId,
  isOpenNeed,
  needTransitions,
  stateChanges,
  type Actor,
  type ComplaintStatus,
  type NeedStatus,
  type NeedWait,
} from '@slrt/domain';
import { referralEvents, referralsStream } from '@slrt/events';
import { actors, eventually, places, uuidv7 } from '@slrt/testkit';
import { createClockSettings } from '../src/modules/clock/index.ts';
import { processDueClocks } from '../src/modules/deadline/use-cases/fire-clocks.ts';
import { recount } from './recount.ts';
import { describeService, filing } from './kit.ts';

/** The short form has a seed of its own; the drill (`npm run drill:machine`) goes where no run went before. */
const runs = Number(process.env['MACHINE_RUNS'] ?? 6);
const seed = process.env['MACHINE_RUNS'] ? process.env['MACHINE_SEED'] : '20261122';

const twoHats: Actor = {
  id: 'two-hats',
  assignments: [
    { role: 'BACK_OFFICE', areas: [places.district] },
    { role: 'MANAGER', areas: [places.district] },
  ],
};
/** Actors with and without the rights, and one who may recommend and decide, but not both on the same complaint. */
const people: readonly Actor[] = [
  actors.facilitator,
  actors.backOffice,
  actors.manager,
  twoHats,
  actors.officer,
  actors.coordinator,
  actors.otherFacilitator,
  actors.otherManager,
];
const mutations: readonly [string, object][] = [
  ['reviewComplaint', { decision: 'START' }],
  ['reviewComplaint', { decision: 'RETURN', reason: 'INCOMPLETE' }],
  ['reviewComplaint', { decision: 'REJECT', reason: 'NOT_FOR_US' }],
  ['reviewComplaint', { decision: 'REQUIRE_VISIT' }],
  ['resubmitComplaint', { note: 'Dilengkapi.' }],
  ['recordFieldVerification', { note: 'Benar.', finding: 'CONFIRMED' }],
  ['recommendHandling', { handling: 'HANDLE_DIRECTLY' }],
  ['recommendHandling', { handling: 'REFER', agencyCode: 'BPJS' }],
  ['recommendHandling', { handling: 'REFER', agencyCodes: ['BPJS', 'DINKES'], needs: [1] }],
  ['recommendHandling', { handling: 'REFER', agencyCode: 'DINKES', needs: [2], note: 'Sekali lagi.' }],
  ['recommendHandling', { handling: 'DECLINE', reason: 'NO_PROGRAMME', needs: [3] }],
  ['decideHandling', { decision: 'APPROVE', needs: [2] }],
  ['confirmOutcome', { result: 'UNFULFILLED', reason: 'NOT_ELIGIBLE', needs: [1] }],
  ['reviewComplaint', { decision: 'DUPLICATE' }],
  ['separateComplaint', { note: 'Bukan ganda.' }],
  ['endWaiting', { note: 'Kuota habis.' }],
  ['keepWaiting', { reviewOn: new Date(Date.now() + 40 * 24 * 3600 * 1000).toISOString().slice(0, 10) }],
  ['settleRefusal', { note: 'Cukup.' }],
  ['reassignComplaint', { note: 'Bagi beban.' }],
  ['decideHandling', { decision: 'APPROVE' }],
  ['decideHandling', { decision: 'RETURN', reason: 'UNCLEAR' }],
  ['completeHandling', { note: 'Sudah.' }],
  ['confirmOutcome', { result: 'FULFILLED', rating: 4 }],
  ['confirmOutcome', { result: 'UNFULFILLED', reason: 'QUOTA_FULL' }],
  ['reopenComplaint', { note: 'Belum.' }],
  ['withdrawComplaint', {}],
  ['pauseComplaint', { reason: 'AWAITING_ANSWER' }],
  ['resumeComplaint', {}],
  ['escalateComplaint', { reason: 'TOO_HARD' }],
  ['addComplaintNote', { note: 'Catatan.' }],
  ['recordComplaintConsent', { consent: { given: true, method: 'SPOKEN', at: '2026-01-05T01:00:00Z' } }],
  ['recordComplaintConsent', { consent: { given: false, method: 'SPOKEN', at: '2026-01-05T01:00:00Z' } }],
  ['recordLawfulBasis', { basis: 'LEGAL_OBLIGATION', note: 'Perintah undang-undang.' }],
];

interface NeedNow {
  readonly no: number;
  readonly status: NeedStatus;
  readonly decision_no: number;
  readonly round_no: number;
  readonly refused_at: Date | null;
  readonly referral_wait: NeedWait | null;
  readonly holder_role: string | null;
  readonly due_at: Date | null;
}
/** Event with which an agency ends a referral, or only accepts it. */
const endings: Readonly<
  Record<string, 'accepted' | 'rejected' | 'failed' | 'cancelled' | 'documentRequested' | 'agencyProposed'>
> = {
  ...{ OPEN: 'accepted', REJECTED: 'rejected', FAILED: 'failed', CANCELLED: 'cancelled' },
  ...{ DOCUMENT: 'documentRequested', PROPOSED: 'agencyProposed' },
};
/** State and details of a referral that stays open. */
const openings: Readonly<Record<string, object | undefined>> = {
  OPEN: { status: 'ACCEPTED' },
  DOCUMENT: { status: 'ON_HOLD', awaitedDocument: 'ID_CARD', dueAt: '2027-01-04T02:00:00Z' },
  PROPOSED: { status: 'ACCEPTED', proposedAgencyCode: 'DISDIK', dueAt: '2026-12-28T02:00:00Z' },
};

const further = [
  { sector: 'EDUCATION', categoryCode: 'SCHOOL_AID' },
  { sector: 'FOOD', categoryCode: 'FOOD_AID_TIME' },
];

const severalNeeds = ['HOME_VISIT', 'PUSKESOS_DESK', 'WEB'];

type Step =
  | { do: 'mutate'; who: number; what: number; at: number; stale: boolean }
  | { do: 'likely'; who: number; at: number; pick: number }
  | { do: 'agency'; at: number; ends: readonly string[]; order: number; twice: boolean }
  | { do: 'unrouted'; at: number }
  | { do: 'clock'; at: number; days: number };
const at = fc.nat(5);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('mutate' as const),
      who: fc.nat(people.length - 1),
      what: fc.nat(mutations.length - 1),
      at,
      stale: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    }),
  },
  // A step that the state allows, by an actor who may take it, so that runs get far.
  { weight: 7, arbitrary: fc.record({ do: fc.constant('likely' as const), who: fc.nat(99), at, pick: fc.nat(99) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('agency' as const),
      at,
      ends: fc.array(fc.constantFrom(...['SERVED', 'WAITING_FOR_QUOTA', 'NOT_ELIGIBLE'], ...Object.keys(endings)), {
        minLength: 1,
        maxLength: 3,
      }),
      order: fc.nat(5),
      twice: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('unrouted' as const), at }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('clock' as const), at, days: fc.integer({ min: 1, max: 90 }) }) },
);

describeService('complaints', ({ harness, sql, publish, as, asFacilitator, act, stopJobs }) => {
  beforeAll(stopJobs, 60_000);
  const needsOf = (id: string) =>
    sql<NeedNow>(
      'select no, status, decision_no, round_no, refused_at, referral_wait, holder_role, due_at from complaint_need where complaint_id = $1 order by no',
      [id.slice(8)],
    );

  /** The answers of agencies about one need, in any order and some twice, as JetStream may bring them. */
  async function agencies(id: string, { ends, order, twice }: Extract<Step, { do: 'agency' }>): Promise<void> {
    const referred = (await needsOf(id)).filter(({ status }) => status === 'REFERRED');
    const need = referred[order % Math.max(1, referred.length)];
    if (!need) return;
    const base = {
      district: places.district,
      actorId: 'liaison-bpjs',
      actorRole: 'AGENCY_LIAISON',
      complaintId: id,
      decisionNo: need.decision_no,
      needNo: need.no,
      householdId: null,
      programmeCode: null,
      dueAt: null,
      routingRule: null,
      siblings: ends.length,
      regionCode: places.village,
    };
    const events = ends.flatMap((end, n) => {
      const one = {
        ...base,
        referralId: formatId('referral', { district: places.district, uuid: uuidv7() }),
        number: `RJK/6309/2026/${String(n).padStart(6, '0')}`,
        agencyCode: n === 0 ? 'BPJS' : 'DINKES',
      };
      const name = endings[end] ?? 'completed';
      const isCompleted = name === 'completed';
      const last = {
        ...one,
        version: 2,
        status: isCompleted ? 'COMPLETED' : end,
        reason: isCompleted || openings[end] ? null : 'OTHER',
        outcome: isCompleted ? end : null,
        ...openings[end],
      };
      return [
        {
          contract: referralEvents.requested,
          data: { ...one, version: 1, status: 'REQUESTED', reason: null, outcome: null },
        },
        { contract: referralEvents[name], data: last },
      ];
    });
    const shuffled = events.map((event, n) => ({ event, key: (n * 7 + order * 3) % 11 })).sort((a, b) => a.key - b.key);
    for (const { event } of shuffled) {
      const eventId = await publish(event.contract, event.data);
      if (twice) await publish(event.contract, event.data, { id: eventId });
    }
  }

  async function take(ids: readonly string[], each: Step): Promise<void> {
    const id = ids[each.at] ?? '';
    const raw = () =>
      sql<{ version: number; status: string }>('select version, status from complaint where id = $1', [id.slice(8)]);
    if (each.do === 'agency') return agencies(id, each);
    if (each.do === 'unrouted') {
      const need = (await needsOf(id)).find(({ decision_no: no }) => no > 0);
      if (!need) return;
      await publish(referralsStream.routingFailed, {
        district: places.district,
        version: need.decision_no,
        actorId: 'system:router',
        actorRole: null,
        complaintId: id,
        decisionNo: need.decision_no,
        needNo: need.no,
        routed: 0,
        regionCode: places.village,
        programmeCode: null,
        reason: 'NO_OFFICE',
      });
      return;
    }
    if (each.do === 'clock') {
      await sql(
        `update complaint set due_at = due_at - $2 * interval '1 day', clock_at = clock_at - $2 * interval '1 day',
           resolve_by = resolve_by - $2 * interval '1 day', resolve_clock_at = resolve_clock_at - $2 * interval '1 day' where id = $1 and holder_role is not null`,
        [id.slice(8), each.days],
      );
      await processDueClocks({ database: harness().database, clocks: createClockSettings() });
      return;
    }
    const [row] = await raw();
    if (!row) return;
    if (each.do === 'mutate') {
      const [name, input] = mutations[each.what] ?? ['addComplaintNote', {}];
      const isDuplicate = 'decision' in input && input.decision === 'DUPLICATE';
      await act(as(people[each.who] as Actor), name, {
        complaintId: id,
        expectedVersion: each.stale ? row.version + 7 : row.version,
        ...input,
        ...(isDuplicate ? { duplicateOf: ids[(each.at + 1) % ids.length] } : {}),
      });
      return;
    }
    const ofNeeds = (await needsOf(id)).flatMap(({ status }) => allowedSteps(needTransitions, status));
    const steps = [...allowedSteps(complaintTransitions, row.status), ...ofNeeds].map((each) => each.split(':')[0]);
    // Withdrawing and rejecting end a run; they come by the other kind of step often enough.
    const ends = (input: object) => 'decision' in input && ['REJECT', 'DUPLICATE'].includes(String(input.decision));
    const fitting = mutations.filter(
      ([name, input]) => steps.includes(name as never) && name !== 'withdrawComplaint' && !ends(input),
    );
    const [name, input] = fitting[each.pick % Math.max(1, fitting.length)] ?? ['addComplaintNote', { note: 'x' }];
    for (let n = 0; n < people.length; n += 1) {
      const who = people[(each.who + n) % people.length] as Actor;
      const answer = await act(as(who), name, { complaintId: id, expectedVersion: row.version, ...input });
      if (answer['complaint']) return;
    }
  }

  const tabled = new Set(
    stateChanges([...complaintTransitions, ...derivedChanges]).map((change) => `${change.from}>${change.to}`),
  );

  /** Every open need has exactly one holder, one next step and one due date, and the complaint's follow from its needs. */
  async function checkNeeds(): Promise<void> {
    const rows = await sql<
      NeedNow & { complaint_id: string; whole: ComplaintStatus; whole_holder: string; paused: boolean; whole_due: Date }
    >(
      `select n.*, c.status as whole, c.holder_role as whole_holder, c.due_at as whole_due, c.paused_at is not null as paused
       from complaint_need n join complaint c on c.id = n.complaint_id order by n.complaint_id, n.no`,
    );
    for (const each of rows) {
      expect([each.holder_role !== null, each.due_at !== null]).toEqual([
        isOpenNeed(each.status),
        isOpenNeed(each.status),
      ]);
      if (isOpenNeed(each.status)) expect(allowedSteps(needTransitions, each.status).length).toBeGreaterThan(1);
    }
    for (const [, list] of Map.groupBy(rows, (each) => each.complaint_id)) {
      const states = list.map((each) => ({
        ...each,
        isRefused: each.refused_at !== null,
        waitsFor: each.referral_wait,
      }));
      const [first] = list;
      if (!first) continue;
      expect(deriveComplaintStatus(first.whole, states)).toBe(first.whole);
      const { leading, row } = deriveFromNeeds(states);
      if (row.holder === 'NOBODY') expect(first.whole_holder).toBeNull();
      else expect(leading.map((each) => each.holder_role)).toContain(first.whole_holder);
    }
  }

  /** Checks the invariants of every complaint. */
  async function check(): Promise<void> {
    const unheld = await sql(
      `select status, holder_role, due_at from complaint
     where (holder_role is null) <> (status in ('REJECTED','DUPLICATE','RESOLVED','CLOSED_UNFULFILLED','WITHDRAWN'))
        or (due_at is null) <> (holder_role is null)`,
    );
    expect(unheld).toEqual([]);
    const entries = await sql<{
      complaint_id: string;
      from_state: string | null;
      to_state: string;
      status: string;
      version: number;
    }>(
      `select t.complaint_id, t.from_state, t.to_state, c.status, t.aggregate_version as version from complaint_timeline t
     join complaint c on c.id = t.complaint_id where t.kind = 'STATUS' order by t.complaint_id, t.at, t.aggregate_version, t.id`,
    );
    for (const [, list] of Map.groupBy(entries, (entry) => entry.complaint_id)) {
      list.forEach((entry, n) => {
        if (entry.from_state !== entry.to_state) expect(tabled).toContain(`${entry.from_state}>${entry.to_state}`);
        expect(entry.from_state).toBe(n === 0 ? null : list[n - 1]?.to_state); // complete and in order: no step is missing
        if (n > 0) expect(entry.version).toBeGreaterThan(list[n - 1]?.version ?? 0);
      });
      expect(list.at(-1)?.to_state).toBe(list[0]?.status);
    }
    const deciders = await sql(
      'select 1 from complaint_need where decided_by is not null and decided_by = recommended_by',
    );
    expect(deciders).toEqual([]);
    await checkNeeds();
    const stopped = await sql(
      `select 1 from complaint c where status = 'REFERRED' and (paused_at is not null) <> (holder_role = 'FACILITATOR')`,
    );
    expect(stopped).toEqual([]);
    const unlawful = await sql(
      `select 1 from outbox where headers ->> 'ce-type' like 'complaints.complaint.referral-requested%'
         and not convert_from(payload, 'utf8')::jsonb ? 'basis'`,
    );
    expect(unlawful).toEqual([]);
  }

  /** A need of which all referrals have ended waits for no agency. */
  const findStuckComplaints = () =>
    sql(
      `select n.complaint_id from complaint_need n where n.status = 'REFERRED'
         and (select count(*) from referral_state r where r.complaint_id = n.complaint_id and r.need_no = n.no and r.decision_no = n.decision_no)
           >= (select max(siblings) from referral_state r where r.complaint_id = n.complaint_id and r.need_no = n.no and r.decision_no = n.decision_no)
         and not exists (select from referral_state r where r.complaint_id = n.complaint_id and r.need_no = n.no and r.decision_no >= n.round_no
           and r.status not in ('REJECTED','COMPLETED','FAILED','CANCELLED','ENTERED_IN_ERROR'))`,
    );

  test(
    'random steps keep the lifecycle, a holder and a due time',
    async () => {
      let steps = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 90, maxLength: 180 }), async (plan) => {
          const filed = await Promise.all(
            ['HOME_VISIT', 'PUSKESOS_DESK', 'SECRETARIAT', 'PHONE', 'WEB', 'AGENCY'].map((channel) =>
              act(
                asFacilitator,
                'fileComplaint',
                filing({ channel, needs: severalNeeds.includes(channel) ? further : [] }),
              ),
            ),
          );
          const ids = filed.map((answer) => (answer['complaint'] as { id: string }).id);
          for (const each of plan) {
            await take(ids, each);
            steps += 1;
          }
          await check();
          await eventually(async () => (await findStuckComplaints()).length === 0);
        }),
        { numRuns: runs, endOnFailure: true, ...(seed ? { seed: Number(seed) } : {}) },
      );
      await check();
      const reached = await sql<{ to_state: string }>(
        `select distinct to_state from complaint_timeline where kind = 'STATUS' order by 1`,
      );
      expect(reached.length).toBeGreaterThanOrEqual(10); // the run went far, or it showed nothing
      expect(steps).toBeGreaterThan(100);
      const dead = await sql<{ n: number }>('select count(*)::int as n from dead_letter');
      expect(dead).toEqual([{ n: 0 }]);
      await recount(harness()); // and the counters that every step kept are those of a recount
    },
    60_000 + runs * 20_000,
  );
});
