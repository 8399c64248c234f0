import { localDate } from '@slrt/areas';
import { uuidv7 } from 'uuidv7';
import { createHttpPhone, playCitizenStory } from './citizen-story.ts';
import { StoryError, type Player, type StoryOutcome, type Surroundings } from './player.ts';
import { playThreeNeedsStory } from './three-needs-story.ts';
import { confirm, decide, file, findHousehold, serve } from './steps.ts';

export interface Story {
  readonly letter: string;
  readonly title: string;
  play(player: Player, surroundings: Surroundings): Promise<StoryOutcome>;
}

const serang = { officer: 'serang-back-office', decider: 'serang-manager' };

async function playInactiveCardStory(player: Player): Promise<StoryOutcome> {
  const home = await findHousehold(player, 'serang-facilitator', { listing: 'LISTED' });
  const filed = await file(player, 'serang-facilitator', {
    channel: 'HOME_VISIT',
    sector: 'HEALTH',
    categoryCode: 'CARD_INACTIVE',
    description: 'Kartu kesehatan anak saya tidak aktif.',
    regionCode: home.region.code,
    householdId: home.id,
  });
  await decide(player, serang, filed.id, { handling: 'REFER', programmeCodes: ['KIS'] });
  await serve(player, 'serang-liaison-bpjs', filed.id, 'SERVED');
  const ended = await confirm(player, 'serang-facilitator', filed.id, { result: 'FULFILLED', rating: 5 });
  return { complaintId: filed.id, reader: 'serang-back-office', ends: ended.status, facts: [] };
}

interface Eligibility {
  programme: { code: string };
  verdict: string;
  receiving: boolean;
  ruleVersion: string;
  conditions: { code: string; state: string; labelEn: string; value: string | null }[];
}

async function playNoRiceStory(player: Player): Promise<StoryOutcome> {
  const home = await findHousehold(player, 'serang-facilitator', {
    listing: 'LISTED',
    notReceiving: 'RASTRA',
    deciles: [1, 2, 3],
  });
  const document = `query ($id: ID!) { household(id: $id) { eligibility { programme { code } verdict receiving ruleVersion conditions { code state labelEn value } } participation { programmeCode } } }`;
  const seen = await player.ask<{ household: { eligibility: Eligibility[] } }>('serang-facilitator', document, {
    id: home.id,
  });
  const rastra = seen.household.eligibility.find((each) => each.programme.code === 'RASTRA');
  if (rastra?.verdict !== 'ELIGIBLE' || rastra.receiving)
    throw new StoryError(`not eligible for Rastra: ${JSON.stringify(rastra)}`);
  const filed = await file(player, 'serang-facilitator', {
    channel: 'HOME_VISIT',
    sector: 'FOOD',
    categoryCode: 'TARGETING_NOT_RECEIVING',
    description: 'Kami terdata tetapi tidak pernah menerima beras.',
    regionCode: home.region.code,
    householdId: home.id,
  });
  await decide(player, serang, filed.id, { handling: 'REFER', programmeCodes: ['RASTRA'] });
  await serve(player, 'serang-liaison-bulog', filed.id, 'ENROLLED');
  const ended = await confirm(player, 'serang-facilitator', filed.id, { result: 'FULFILLED' });
  await player.until(
    'participation recorded',
    () =>
      player.ask<{ household: { participation: { programmeCode: string }[] } }>(
        'serang-facilitator',
        'query ($id: ID!) { household(id: $id) { participation { programmeCode } } }',
        { id: home.id },
      ),
    (data) => data.household.participation.some((each) => each.programmeCode === 'RASTRA'),
  );
  const reasons = rastra.conditions.map(
    (each) => `${each.labelEn}: ${each.state}${each.value ? ` (${each.value})` : ''}`,
  );
  return {
    complaintId: filed.id,
    reader: 'serang-back-office',
    ends: ended.status,
    facts: [`ELIGIBLE by ${rastra.ruleVersion}, not receiving`, ...reasons, 'the registry records RASTRA as received'],
  };
}

/** Has every office approve a change request, up to the determination with decile 2. */
async function approveAllStages(player: Player, id: string): Promise<void> {
  const chain = [
    ['supervisor', 'FIELD_VERIFICATION'],
    ['verifier', 'DISTRICT_VERIFICATION'],
    ['head-of-office', 'REGENT_APPROVAL'],
    ['second-verifier', 'DETERMINATION'],
  ] as const;
  for (const [persona, stage] of chain) {
    const query = 'query ($id: ID!) { changeRequest(id: $id) { version state } }';
    const waiting = await player.until(
      `stage ${stage}`,
      async () =>
        (await player.ask<{ changeRequest: { version: number; state: string } | null }>(persona, query, { id }))
          .changeRequest,
      (found) => found.state === stage,
    );
    await player.act(
      persona,
      'decideChangeRequestStage',
      {
        changeRequestId: id,
        expectedVersion: waiting.version,
        stage,
        decision: 'APPROVE',
        document: `SK-${stage}`,
        decidedOn: localDate('63.09', new Date()),
        ...(stage === 'DETERMINATION' ? { decile: 2 } : {}),
      },
      { pick: 'changeRequest', fields: 'id state' },
    );
  }
}

async function playNotListedStory(player: Player): Promise<StoryOutcome> {
  const region = (await findHousehold(player, 'village-head', { listing: 'LISTED' })).region.code;
  const proposal = await player.act<{ id: string }>(
    'facilitator',
    'registerHousehold',
    {
      idempotencyKey: uuidv7(),
      regionCode: region,
      duplicateReason: 'Keluarga contoh',
      household: {
        address: 'Jalan Contoh 7',
        members: [{ name: 'Contoh Warga', sex: 'FEMALE', relation: 'HEAD', birthDate: '1961-04-05' }],
        housing: { buildingStatus: '2', floor: '09' },
      },
    },
    { pick: 'changeRequest', fields: 'id' },
  );
  const filed = await file(player, 'facilitator', {
    channel: 'HOME_VISIT',
    sector: 'SOCIAL_ECONOMIC',
    categoryCode: 'TARGETING_NOT_LISTED',
    description: 'Keluarga miskin belum terdata.',
    regionCode: region,
  });
  await decide(player, { officer: 'back-office', decider: 'manager' }, filed.id, {
    handling: 'PROPOSE',
    changeRequestId: proposal.id,
  });
  await player.act(
    'village-head',
    'recordDeliberation',
    {
      idempotencyKey: uuidv7(),
      regionCode: region,
      heldOn: localDate(region, new Date()),
      attendance: 23,
      minutes: 'BA-01/2026',
      decisions: [{ changeRequestId: proposal.id, decision: 'APPROVE' }],
    },
    { pick: 'deliberation', fields: 'id' },
  );
  await approveAllStages(player, proposal.id);
  const ended = await confirm(player, 'facilitator', filed.id, { result: 'FULFILLED' });
  return {
    complaintId: filed.id,
    reader: 'back-office',
    ends: ended.status,
    facts: ['the family is LISTED in decile 2'],
  };
}

async function refused(player: Player): Promise<StoryOutcome> {
  const desk = { officer: 'probolinggo-back-office', decider: 'probolinggo-manager' };
  const home = await findHousehold(player, 'probolinggo-facilitator', { listing: 'LISTED', notReceiving: 'KIP' });
  const filed = await file(player, 'probolinggo-facilitator', {
    channel: 'HOME_VISIT',
    sector: 'EDUCATION',
    categoryCode: 'SCHOOL_AID',
    description: 'Anak kami belum mendapat KIP.',
    regionCode: home.region.code,
    householdId: home.id,
  });
  await decide(player, desk, filed.id, { handling: 'REFER', programmeCodes: ['KIP'] });
  const [referral] = await player.referrals('probolinggo-liaison-disdik', filed.id, 1);
  await player.act(
    'probolinggo-liaison-disdik',
    'rejectReferral',
    { referralId: referral?.id, expectedVersion: referral?.version, reason: 'QUOTA_FULL' },
    'referral',
  );
  await player.reach(desk.officer, filed.id, 'UNDER_REVIEW');
  const timeline = await player.timeline(desk.officer, filed.id);
  const back = timeline.timeline.findLast((entry) => entry.to === 'UNDER_REVIEW');
  if (back?.reason !== 'QUOTA_FULL' || back.holder?.role !== 'BACK_OFFICE')
    throw new StoryError(`came back without its reason: ${JSON.stringify(back)}`);
  await decide(player, desk, filed.id, { handling: 'REFER', agencyCode: 'BAZNAS' });
  await serve(player, 'probolinggo-liaison-baznas', filed.id, 'WAITING_FOR_QUOTA');
  const waiting = await player.reach(desk.officer, filed.id, 'WAITING_FOR_QUOTA');
  await player.act(
    desk.officer,
    'endWaiting',
    { complaintId: filed.id, expectedVersion: waiting.version, note: 'Kuota tahun ini habis.' },
    'complaint',
  );
  const closed = await confirm(player, 'probolinggo-facilitator', filed.id, {
    result: 'UNFULFILLED',
    reason: 'QUOTA_FULL',
  });
  if (closed.status !== 'CLOSED_UNFULFILLED') throw new StoryError('not closed as unfulfilled');
  const ended = await player.act(
    'probolinggo-facilitator',
    'reopenComplaint',
    { complaintId: filed.id, expectedVersion: closed.version, note: 'Tahun ajaran baru.' },
    'complaint',
  );
  return {
    complaintId: filed.id,
    reader: desk.officer,
    ends: ended.status,
    facts: ['rejected by DISDIK: QUOTA_FULL', 'closed unfulfilled, reopened'],
  };
}

async function playVillageStory(player: Player): Promise<StoryOutcome> {
  const home = await findHousehold(player, 'serang-puskesos-officer', { listing: 'LISTED' });
  const filed = await file(player, 'serang-puskesos-officer', {
    channel: 'PUSKESOS_DESK',
    sector: 'CIVIL_REGISTRATION',
    categoryCode: 'IDENTITY_DOCUMENT',
    description: 'Perlu surat pengantar.',
    regionCode: home.region.code,
    householdId: home.id,
  });
  const decided = await decide(
    player,
    { officer: 'serang-puskesos-officer', decider: 'serang-puskesos-coordinator' },
    filed.id,
    { handling: 'HANDLE_DIRECTLY' },
  );
  await player.act(
    'serang-puskesos-officer',
    'completeHandling',
    { complaintId: filed.id, expectedVersion: decided.version, note: 'Surat dibuat di kantor desa.' },
    'complaint',
  );
  // Not the officer who handled the case.
  const ended = await confirm(player, 'serang-front-office', filed.id, { result: 'FULFILLED', via: 'BY_PHONE' });
  const view = `query ($code: ID!) { region(code: $code) { name statistics { households receivingByProgramme { programmeCode count } } complaints { totalCount } puskesos { name caseload { open closed } } } households(first: 3, filter: { deciles: [1] }) { totalCount } }`;
  const seen = await player.ask<{
    region: {
      name: string;
      statistics: { households: number; receivingByProgramme: { programmeCode: string; count: number }[] };
      complaints: { totalCount: number };
    };
    households: { totalCount: number };
  }>('serang-village-head', view, { code: home.region.code });
  const coverage = await player.ask<{
    region: { coverage: { villages: number; villagesWithPuskesos: number; uncovered: { name: string }[] } };
  }>('manager', '{ region(code: "63.09") { coverage { villages villagesWithPuskesos uncovered { name } } } }');
  const { region } = seen;
  const receiving = region.statistics.receivingByProgramme
    .map((each) => `${each.programmeCode} ${each.count}`)
    .join(', ');
  return {
    complaintId: filed.id,
    reader: 'serang-puskesos-officer',
    ends: ended.status,
    facts: [
      `the head of ${region.name} sees ${region.statistics.households} households (${seen.households.totalCount} in decile 1), receiving: ${receiving}; complaints: ${region.complaints.totalCount}`,
      `63.09: ${coverage.region.coverage.villages} villages, ${coverage.region.coverage.villagesWithPuskesos} with a Puskesos, without a facilitator: ${coverage.region.coverage.uncovered.map((each) => each.name).join(', ')}`,
    ],
  };
}

/** The stories. `ends` is the required final state. */
export const stories: readonly (Story & { ends: string })[] = [
  { letter: 'a', title: 'A BPJS card is inactive (Serang)', ends: 'RESOLVED', play: playInactiveCardStory },
  { letter: 'b', title: 'Listed, but no Rastra (Serang)', ends: 'RESOLVED', play: playNoRiceStory },
  { letter: 'c', title: 'Not in the data (Tabalong)', ends: 'RESOLVED', play: playNotListedStory },
  { letter: 'd', title: 'Refused (Probolinggo)', ends: 'REOPENED', play: refused },
  { letter: 'e', title: 'In the village (Serang, Tabalong)', ends: 'RESOLVED', play: playVillageStory },
  {
    letter: 'f',
    title: 'On the web and the phone, by HTTP (Serang)',
    ends: 'RESOLVED',
    play: (player, at) => playCitizenStory(player, at, createHttpPhone(at.gatewayUrl)),
  },
  { letter: 'g', title: 'A family with three needs (Serang)', ends: 'WAITING_FOR_QUOTA', play: playThreeNeedsStory },
];
