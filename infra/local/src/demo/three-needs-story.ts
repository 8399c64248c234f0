import type { Phone } from './citizen-story.ts';
import { StoryError, type Player, type StoryOutcome } from './player.ts';
import { file, findHousehold, serve } from './steps.ts';

const officer = 'serang-back-office';
const decider = 'serang-manager';

interface Need {
  readonly no: number;
  readonly sector: string;
  readonly status: string;
  readonly holder: { readonly role: string } | null;
  readonly dueAt: string | null;
  readonly waiting: { readonly place: number; readonly reviewOn: string } | null;
}
interface Family {
  readonly version: number;
  readonly status: string;
  readonly needs: readonly Need[];
}
const query = `query ($id: ID!) { complaint(id: $id) { version status needs { no sector status holder { role } dueAt
  waiting { place reviewOn } } } }`;

const programmeOf: Readonly<Record<number, string>> = { 1: 'KIS', 2: 'KIP', 3: 'RASTRA' };

/** Returns functions for the steps of the desk, each with the version that it then finds. */
function createDesk(player: Player, id: string) {
  const read = async () =>
    (await player.ask<{ complaint: Family | null }>(officer, query, { id })).complaint ?? {
      version: 0,
      status: '',
      needs: [],
    };
  return {
    read,
    step: async (persona: string, mutation: string, input: object): Promise<void> => {
      const expectedVersion = (await read()).version;
      await player.act(persona, mutation, { complaintId: id, expectedVersion, ...input }, 'complaint');
    },
    until: (no: number, status: string) =>
      player.until(`need ${no} ${status}`, read, ({ needs }) =>
        needs.some((need) => need.no === no && need.status === status),
      ),
  };
}

/** A family needs three things: one is given, one is refused and answered, and one waits for a place. */
export async function playThreeNeedsStory(player: Player): Promise<StoryOutcome> {
  const home = await findHousehold(player, 'serang-facilitator', {
    ...{ listing: 'LISTED', notReceiving: 'RASTRA', deciles: [1, 2, 3] },
  });
  const filed = await file(player, 'serang-facilitator', {
    ...{ channel: 'HOME_VISIT', sector: 'HEALTH', categoryCode: 'CARD_INACTIVE' },
    description: 'Kartu kesehatan tidak aktif, anak belum mendapat KIP, dan beras belum diterima.',
    ...{ regionCode: home.region.code, householdId: home.id },
    needs: [
      { sector: 'EDUCATION', categoryCode: 'SCHOOL_AID' },
      { sector: 'FOOD', categoryCode: 'TARGETING_NOT_RECEIVING' },
    ],
  });
  const desk = createDesk(player, filed.id);
  await desk.step(officer, 'reviewComplaint', { decision: 'START' });
  for (const [no, programme] of Object.entries(programmeOf))
    await desk.step(officer, 'recommendHandling', {
      ...{ handling: 'REFER', programmeCodes: [programme], needs: [Number(no)] },
    });
  await desk.step(decider, 'decideHandling', { decision: 'APPROVE' });

  await serve(player, 'serang-liaison-bpjs', filed.id, 'SERVED');
  await serve(player, 'serang-liaison-bulog', filed.id, 'WAITING_FOR_QUOTA');
  const [refused] = await player.referrals('serang-liaison-disdik', filed.id, 1);
  await player.act(
    'serang-liaison-disdik',
    'rejectReferral',
    { referralId: refused?.id, expectedVersion: refused?.version, reason: 'NOT_ELIGIBLE' },
    'referral',
  );
  // The refusal is a task of the back office, which answers the family with the reason.
  await desk.until(2, 'OPEN');
  await desk.step(officer, 'recommendHandling', { handling: 'DECLINE', reason: 'NOT_ELIGIBLE', needs: [2] });
  await desk.step(decider, 'decideHandling', { decision: 'APPROVE', needs: [2] });
  await Promise.all([desk.until(1, 'ANSWERED'), desk.until(3, 'WAITING_FOR_QUOTA')]);
  // Recorded by an officer who did not handle the case.
  await desk.step('serang-front-office', 'confirmOutcome', { result: 'FULFILLED', needs: [1], via: 'BY_PHONE' });
  await desk.step('serang-front-office', 'confirmOutcome', {
    ...{ result: 'UNFULFILLED', reason: 'NOT_ELIGIBLE', needs: [2], via: 'BY_PHONE' },
  });
  const family = await desk.read();
  if (family.needs.map(({ status }) => status).join() !== 'FULFILLED,UNFULFILLED,WAITING_FOR_QUOTA')
    throw new StoryError(`the needs ended otherwise: ${JSON.stringify(family.needs)}`);
  return {
    complaintId: filed.id,
    reader: officer,
    ends: family.status,
    facts: family.needs.map(({ no, sector, status, holder, waiting }) =>
      [
        `need ${no} ${sector}: ${status}`,
        ...(holder ? [`held by ${holder.role}`] : []),
        ...(waiting ? [`place ${waiting.place}, reviewed on ${waiting.reviewOn}`] : []),
      ].join(', '),
    ),
  };
}

/** The family opens its complaint on a phone, with a code that a facilitator hands out. */
export async function showThreeNeeds(player: Player, { complaintId }: StoryOutcome, phone: Phone): Promise<void> {
  const { code, number } = {
    ...(
      await player.ask<{ issueCitizenCode: { code: string } }>(
        'serang-facilitator',
        'mutation ($input: IssueCitizenCodeInput!) { issueCitizenCode(input: $input) { ... on IssueCitizenCodeSuccess { code } } }',
        { input: { complaintId } },
      )
    ).issueCitizenCode,
    ...(await player.timeline(officer, complaintId)),
  };
  await phone.open('/ikuti');
  await phone.send('/ikuti', { number, code });
  await phone.picture?.('citizen-three-needs');
}
