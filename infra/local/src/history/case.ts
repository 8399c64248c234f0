import { formatId, type Actor, type Sector } from '@slrt/domain';
import type { Random } from '@slrt/runtime';
import { uuidv7 } from 'uuidv7';
import type { Channel, People } from './people.ts';
import type { World } from './play.ts';
import { describeProblem, noteFor } from './texts.ts';

/** Village, household and reporter of a complaint. */
export interface Family {
  readonly regionCode: string;
  /** Null if the family is not in the registry. */
  readonly householdId: string | null;
  readonly reporter: string;
}
export interface Need {
  readonly sector: Sector;
  readonly categoryCode: string;
  readonly kind: 'QUESTION' | 'SUGGESTION' | 'COMPLAINT';
}

interface State {
  readonly version: number;
  readonly desk: 'VILLAGE' | 'DISTRICT';
}
interface ReferralState {
  readonly id: string;
  readonly version: number;
  readonly agency_code: string;
}

/** Documents that a desk must check before a referral. */
const requiredPapers: Readonly<Record<string, readonly string[]>> = {
  HEALTH_INSURANCE_REACTIVATION: ['FAMILY_CARD', 'ID_CARD'],
  NO_PROGRAMME: ['FAMILY_CARD', 'ID_CARD', 'POVERTY_STATEMENT'],
  HOUSE_REPAIR: ['FAMILY_CARD', 'ID_CARD', 'HOUSE_PHOTO'],
};

interface Tools {
  readonly world: World;
  readonly people: People;
  readonly random: Random;
}

/** Returns the steps of an agency on the open referral of a complaint. */
function agencySteps({ world, people, random }: Tools, complaint: { district: string; uuid: string }) {
  const open = () =>
    world.look<ReferralState>(
      'referrals',
      `select id, version, agency_code from referral where complaint_id = $1
        and status not in ('REJECTED', 'COMPLETED', 'FAILED', 'CANCELLED', 'ENTERED_IN_ERROR') order by number`,
      [complaint.uuid],
    );
  const answer = async (mutation: string, more: object = {}): Promise<void> => {
    const [first] = await open();
    if (!first) throw new Error(`complaint ${complaint.uuid} has no open referral for ${mutation}`);
    const referralId = formatId('referral', { district: complaint.district, uuid: first.id });
    const input = { referralId, expectedVersion: first.version, ...more };
    const liaison = people.liaison(complaint.district, first.agency_code);
    await world.act(liaison, { service: 'referrals', mutation, input, pick: 'referral', fields: 'id' });
  };
  const note = (step: string) => ({ note: noteFor(random, step) });
  return {
    openReferrals: async () => (await open()).length,
    accept: () => answer('acceptReferral', random.chance(0.4) ? note('accept') : {}),
    start: () => answer('startReferral'),
    hold: () => answer('holdReferral', { reason: 'QUOTA_FULL', ...note('hold') }),
    refuse: () => answer('rejectReferral', { reason: random.pick(['QUOTA_FULL', 'NOT_ELIGIBLE']), ...note('refuse') }),
    complete: (outcome: string) =>
      answer('completeReferral', { outcome, ...note(outcome === 'WAITING_FOR_QUOTA' ? 'hold' : 'serve') }),
  };
}

/** Returns a function that takes a step of a complaint as the responsible actor, with the current version. */
function complaintActor(
  { world, people }: Tools,
  complaint: { uuid: string; complaintId: string; regionCode: string },
) {
  const { uuid, complaintId, regionCode } = complaint;
  const look = async (): Promise<State> => {
    const sql = 'select version, desk from complaint where id = $1';
    return (await world.look<State>('complaints', sql, [uuid]))[0] as State;
  };
  const take = async (actor: Actor, mutation: string, more: object = {}): Promise<void> => {
    const { version } = await look();
    const input = { complaintId, expectedVersion: version, ...more };
    await world.act(actor, { service: 'complaints', mutation, input, pick: 'complaint', fields: 'id' });
  };
  return {
    take,
    takeAtDesk: async (mutation: string, more: object = {}) =>
      take(people.officer(regionCode, (await look()).desk), mutation, more),
    takeAsDecider: async (mutation: string, more: object = {}) =>
      take(people.decider(regionCode, (await look()).desk), mutation, more),
  };
}

/** Creates a complaint's case with the steps that people take on it. */
export function createCase(tools: Tools, family: Family, { need, channel }: { need: Need; channel: Channel }) {
  const { world, people, random } = tools;
  const uuid = uuidv7();
  const { regionCode } = family;
  const district = regionCode.slice(0, 5);
  const complaintId = formatId('complaint', { district, uuid });
  const filer = people.filer(regionCode, channel);
  const facilitator = people.filer(regionCode, 'HOME_VISIT');
  const { take, takeAtDesk, takeAsDecider } = complaintActor(tools, { uuid, complaintId, regionCode });
  const note = (step: string) => ({ note: noteFor(random, step) });
  const sometimes = (step: string) => (random.chance(0.4) ? note(step) : {});
  return {
    ...agencySteps(tools, { district, uuid }),
    complaintId,
    family,
    need,
    file: async () => {
      const input = {
        idempotencyKey: uuid,
        ...need,
        channel,
        description: describeProblem(random, need.sector, need.categoryCode),
        regionCode,
        householdId: family.householdId,
        reporter: { name: family.reporter, relation: random.pick(['SELF', 'SELF', 'FAMILY', 'NEIGHBOUR', 'OFFICIAL']) },
        consent: { given: true, method: random.pick(['SPOKEN', 'SIGNED']), at: world.now().toISOString() },
      };
      const filing = { service: 'complaints', mutation: 'fileComplaint', pick: 'complaint', fields: 'id' } as const;
      await world.act(filer, { ...filing, input });
    },
    review: (decision: string, more: object = {}) => takeAtDesk('reviewComplaint', { decision, ...more }),
    resubmit: () => take(filer, 'resubmitComplaint', note('resubmit')),
    verify: () => {
      const finding = random.pick(['CONFIRMED', 'CONFIRMED', 'PARTLY']);
      return take(facilitator, 'recordFieldVerification', { finding, ...note('visit') });
    },
    recommend: async (handling: 'REFER' | 'HANDLE_DIRECTLY', more: object = {}) => {
      if (handling === 'REFER')
        for (const code of requiredPapers[need.categoryCode] ?? [])
          await takeAtDesk('resolveComplaintDocument', { code, status: 'PROVIDED' });
      await takeAtDesk('recommendHandling', { handling, ...sometimes('recommend'), ...more });
    },
    decide: () => takeAsDecider('decideHandling', { decision: 'APPROVE', ...sometimes('decide') }),
    completeHandling: () => takeAtDesk('completeHandling', note('handle')),
    endWaiting: () => takeAtDesk('endWaiting', note('hold')),
    confirm: () =>
      take(facilitator, 'confirmOutcome', { result: 'FULFILLED', rating: random.int(3, 5), ...sometimes('confirm') }),
    deny: (reason: string) => take(facilitator, 'confirmOutcome', { result: 'UNFULFILLED', reason, ...note('deny') }),
    reopen: () => take(filer, 'reopenComplaint', note('reopen')),
    withdraw: () => take(filer, 'withdrawComplaint', note('withdraw')),
    pause: () => {
      const reason = random.pick(['AWAITING_DOCUMENT', 'CITIZEN_AWAY']);
      return takeAtDesk('pauseComplaint', { reason, ...note('pause') });
    },
    escalate: () => takeAtDesk('escalateComplaint', { reason: 'BEYOND_VILLAGE' }),
    addNote: () => takeAtDesk('addComplaintNote', note('note')),
  };
}
export type Case = ReturnType<typeof createCase>;
