import type { Random } from '@slrt/runtime';
import { noteFor } from './texts.ts';
import type { Case } from './case.ts';

/** Input of a course: the case, and the times of its steps. */
export interface Told {
  readonly each: Case;
  readonly random: Random;
  /** Returns a time in office hours, the given number of working days after the previous step. */
  readonly later: (atLeast: number, atMost?: number) => Date;
  /** Programmes or agency to refer to. Null if the desk handles the need. */
  readonly referTo: object | null;
  /** Earlier complaint of the district that this one repeats. */
  readonly original: Case | null;
}
/** Yields the time of its next step. Steps after the end of the history are not taken. */
export type Course = (told: Told) => AsyncGenerator<Date, void>;

const started: Course = async function* ({ each, later }) {
  await each.file();
  yield later(0, 2);
  await each.review('START');
};
/** Started on the day on which it was filed. */
const startedAtOnce: Course = async function* ({ each, later }) {
  await each.file();
  yield later(0);
  await each.review('START');
};
const recommended: Course = async function* (told) {
  yield* started(told);
  yield told.later(0, 3);
  await told.each.recommend(told.referTo ? 'REFER' : 'HANDLE_DIRECTLY', told.referTo ?? {});
};
const decided: Course = async function* (told) {
  yield* recommended(told);
  yield told.later(0, 2);
  await told.each.decide();
  if (told.referTo === null || (await told.each.openReferrals()) > 0) return;
  // No routing rule matched, so the complaint came back and is referred to a charity.
  yield told.later(0, 1);
  await told.each.recommend('REFER', { agencyCode: 'BAZNAS' });
  yield told.later(0, 1);
  await told.each.decide();
};
const accepted: Course = async function* (told) {
  yield* decided(told);
  yield told.later(1, 4);
  await told.each.accept();
};
const inProgress: Course = async function* (told) {
  yield* accepted(told);
  yield told.later(0, 3);
  await told.each.start();
};
const served = (outcome: string): Course =>
  async function* (told) {
    yield* inProgress(told);
    yield told.later(2, 12);
    await told.each.complete(outcome);
  };
const handled: Course = async function* (told) {
  yield* decided({ ...told, referTo: null });
  yield told.later(1, 4);
  await told.each.completeHandling();
};
const answered: Course = async function* (told) {
  yield* told.referTo ? served(told.random.pick(['SERVED', 'SERVED', 'ENROLLED']))(told) : handled(told);
};
const resolved: Course = async function* (told) {
  yield* answered(told);
  yield told.later(1, 8);
  await told.each.confirm();
};
const unfulfilled: Course = async function* (told) {
  yield* served('WAITING_FOR_QUOTA')(told);
  yield told.later(3, 10);
  await told.each.endWaiting();
  yield told.later(1, 8);
  await told.each.deny('QUOTA_FULL');
};
const refused: Course = async function* (told) {
  yield* decided(told);
  yield told.later(1, 4);
  await told.each.refuse();
};

const returned: Course = async function* (told) {
  yield* started(told);
  yield told.later(0, 2);
  await told.each.review('RETURN', { reason: 'INCOMPLETE', note: noteFor(told.random, 'return') });
};

/** Courses of complaints by name. */
export const courses = {
  resolved,
  handledResolved: (told: Told) => resolved({ ...told, referTo: null }),
  answered,
  handled,
  unanswered: answered, // closed automatically when its due time has passed
  unfulfilled,
  async *visited(told: Told) {
    const { each, later } = told;
    yield* started(told);
    yield later(0, 2);
    await each.review('REQUIRE_VISIT');
    yield later(3, 12);
    await each.verify();
    yield later(0, 2);
    await each.recommend('HANDLE_DIRECTLY');
    yield later(0, 2);
    await each.decide();
    yield later(1, 4);
    await each.completeHandling();
    yield later(1, 8);
    await each.confirm();
  },
  async *visitRequired(told: Told) {
    yield* started(told);
    yield told.later(0, 2);
    await told.each.review('REQUIRE_VISIT');
  },
  async *secondAgency(told: Told) {
    const { each, later } = told;
    yield* refused(told);
    yield later(0, 2);
    await each.recommend('REFER', { agencyCode: 'BAZNAS' });
    yield later(0, 2);
    await each.decide();
    yield later(1, 3);
    await each.accept();
    yield later(0, 2);
    await each.start();
    yield later(2, 8);
    await each.complete('SERVED');
    yield later(1, 6);
    await each.confirm();
  },
  refused,
  async *rejected(told: Told) {
    yield* started(told);
    yield told.later(0, 2);
    await told.each.review('REJECT', {
      reason: 'NOT_OUR_MATTER',
      note: noteFor(told.random, 'reject'),
    });
  },
  async *duplicate(told: Told) {
    const { each, later, original } = told;
    yield* started(told);
    yield later(0, 2);
    await each.review('DUPLICATE', { duplicateOf: original?.complaintId, note: noteFor(told.random, 'duplicate') });
  },
  async *withdrawn(told: Told) {
    yield* told.random.chance(0.5) && told.referTo ? decided(told) : started(told);
    yield told.later(1, 6);
    await told.each.withdraw();
  },
  returned,
  async *resubmitted(told: Told) {
    const { each, later } = told;
    yield* returned(told);
    yield later(1, 4);
    await each.resubmit();
    yield later(0, 2);
    await each.review('START');
    yield later(0, 2);
    await each.recommend('HANDLE_DIRECTLY');
    yield later(0, 2);
    await each.decide();
    yield later(1, 4);
    await each.completeHandling();
    yield later(1, 6);
    await each.confirm();
  },
  async *reopened(told: Told) {
    const { each, later } = told;
    yield* startedAtOnce(told);
    yield later(1);
    await each.recommend('HANDLE_DIRECTLY');
    yield later(1);
    await each.decide();
    yield later(2);
    await each.completeHandling();
    yield later(2);
    await each.confirm();
    yield later(4, 6);
    await each.reopen();
  },
  async *reopenedResolved(told: Told) {
    const { each, later } = told;
    yield* resolved(told);
    yield later(3, 12);
    await each.reopen();
    yield later(0, 2);
    await each.review('START');
    yield later(0, 3);
    await each.recommend('HANDLE_DIRECTLY');
    yield later(0, 2);
    await each.decide();
    yield later(1, 4);
    await each.completeHandling();
    yield later(1, 8);
    await each.confirm();
  },
  async *submitted({ each }: Told) {
    await each.file();
    yield* [];
  },
  startedAtOnce,
  async *paused(told: Told) {
    yield* startedAtOnce(told);
    yield told.later(0, 1);
    await told.each.pause();
  },
  async *noted(told: Told) {
    yield* startedAtOnce(told);
    yield told.later(0, 1);
    await told.each.addNote();
  },
  recommended,
  decided,
  decidedHere: (told: Told) => decided({ ...told, referTo: null }),
  accepted,
  inProgress,
  async *waitingForQuota(told: Told) {
    yield* accepted(told);
    yield told.later(1, 2);
    await told.each.hold();
  },
  async *escalatedFromVillage(told: Told) {
    yield* startedAtOnce(told);
    yield told.later(0, 1);
    await told.each.escalate();
  },
} satisfies Record<string, Course>;
export type CourseName = keyof typeof courses;
