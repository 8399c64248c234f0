import { uuidv7 } from 'uuidv7';
import type { Player } from './player.ts';

export interface Filing {
  readonly kind?: string;
  readonly channel: string;
  readonly sector: string;
  readonly categoryCode: string;
  readonly description: string;
  readonly regionCode: string;
  readonly householdId?: string | null;
  /** Further needs. */
  readonly needs?: readonly { readonly sector: string; readonly categoryCode: string }[];
  readonly reporter?: {
    readonly name: string;
    readonly relation: string;
    readonly phone?: string;
    readonly email?: string;
  };
}

/** The most common complaint, about a household. */
export const cardInactive = ({ id, region }: Found): Filing => ({
  channel: 'HOME_VISIT',
  sector: 'HEALTH',
  categoryCode: 'CARD_INACTIVE',
  description: 'Kartu tidak aktif.',
  regionCode: region.code,
  householdId: id,
});

/** Files a complaint as a persona. */
export function file(player: Player, persona: string, filing: Filing) {
  return player.act(
    persona,
    'fileComplaint',
    {
      idempotencyKey: uuidv7(),
      kind: 'COMPLAINT',
      reporter: { name: 'Warga Contoh', relation: 'FAMILY' },
      consent: { given: true, method: 'SPOKEN', at: new Date().toISOString() },
      ...filing,
    },
    'complaint',
  );
}

export interface Desk {
  readonly officer: string;
  readonly decider: string;
}

/** Reviews, recommends and approves a complaint at a desk. Returns the decided complaint. */
export async function decide(player: Player, desk: Desk, complaintId: string, handling: object) {
  const seen = await player.complaint(desk.officer, complaintId);
  let current = seen as NonNullable<typeof seen>;
  if (current.status !== 'UNDER_REVIEW') {
    current = await player.act(
      desk.officer,
      'reviewComplaint',
      { idempotencyKey: uuidv7(), complaintId, expectedVersion: current.version, decision: 'START' },
      'complaint',
    );
  }
  current = await player.act(
    desk.officer,
    'recommendHandling',
    { idempotencyKey: uuidv7(), complaintId, expectedVersion: current.version, ...handling },
    'complaint',
  );
  return player.act(
    desk.decider,
    'decideHandling',
    { idempotencyKey: uuidv7(), complaintId, expectedVersion: current.version, decision: 'APPROVE' },
    'complaint',
  );
}

/** Accepts, starts and completes a referral as an agency, with an outcome. */
export async function serve(player: Player, liaison: string, complaintId: string, outcome: string): Promise<void> {
  const [found] = await player.referrals(liaison, complaintId, 1);
  let current = found as NonNullable<typeof found>;
  const referralId = current.id;
  current = {
    ...current,
    ...(await player.act(
      liaison,
      'acceptReferral',
      { idempotencyKey: uuidv7(), referralId, expectedVersion: current.version },
      'referral',
    )),
  };
  current = {
    ...current,
    ...(await player.act(
      liaison,
      'startReferral',
      { idempotencyKey: uuidv7(), referralId, expectedVersion: current.version },
      'referral',
    )),
  };
  await player.act(
    liaison,
    'completeReferral',
    { idempotencyKey: uuidv7(), referralId, expectedVersion: current.version, outcome },
    'referral',
  );
}

/** Asks the family for the outcome and records the answer. */
export async function confirm(player: Player, persona: string, complaintId: string, result: object) {
  const waiting = await player.reach(persona, complaintId, 'AWAITING_CONFIRMATION');
  return player.act(
    persona,
    'confirmOutcome',
    { complaintId, expectedVersion: waiting.version, ...result },
    'complaint',
  );
}

export interface Found {
  readonly id: string;
  readonly region: { code: string };
}

/** Returns a household of the persona's villages that matches a filter. */
export async function findHousehold(player: Player, persona: string, filter: object): Promise<Found> {
  const document =
    'query ($filter: HouseholdFilter) { households(first: 1, filter: $filter, orderBy: { field: DECILE, direction: ASC }) { edges { node { id region { code } } } } }';
  const data = await player.ask<{ households: { edges: { node: Found }[] } }>(persona, document, { filter });
  const [edge] = data.households.edges;
  if (!edge) throw new Error(`no household for ${persona}`);
  return edge.node;
}
