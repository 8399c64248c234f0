import type { Actor } from '@slrt/domain';
import type { Harness } from '../src/index.ts';

/** Mulberry32: small, seeded, good enough to shuffle. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
export const shuffled = <T>(list: readonly T[], random: () => number): T[] =>
  list
    .map((value) => ({ value, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);

export interface Home {
  id: string;
  version: number;
  address: string | null;
  housing: { floor: string | null; wall: string | null } | null;
}
interface Issue {
  id: string;
  status: string;
  version: number;
}
/** A tablet's data: per village its cursors, its households and its open complaints. */
export class Tablet {
  readonly homes = new Map<string, Home & { village: string }>();
  readonly issues = new Map<string, Issue>();
  readonly cursors = new Map<string, string>();
  readonly actor: Actor;
  readonly villages: readonly string[];
  private readonly owners: { registry: Harness; complaints: Harness };
  constructor(owners: { registry: Harness; complaints: Harness }, actor: Actor, villages: readonly string[]) {
    this.owners = owners;
    this.actor = actor;
    this.villages = villages;
  }

  /** Downloads every page of changes. Requests a page again when it is lost. */
  async pull(random: () => number): Promise<void> {
    for (const village of this.villages) {
      await this.pages(`h${village}`, random, async (since) => {
        const answer = await this.owners.registry.graph(
          this.actor,
          `query ($v: ID!, $s: String) { d: householdChanges(regionCode: $v, since: $s, first: 7) { cursor hasMore tombstones { id reason }
             households { id version address housing { floor wall } } } }`,
          { v: village, s: since },
        );
        const d = (
          answer.data as unknown as {
            d: { cursor: string; hasMore: boolean; tombstones: { id: string }[]; households: Home[] };
          }
        ).d;
        return {
          ...d,
          apply: () => {
            for (const home of d.households) this.homes.set(home.id, { ...home, village });
            for (const { id } of d.tombstones) if (this.homes.get(id)?.village === village) this.homes.delete(id);
          },
        };
      });
      await this.pages(`c${village}`, random, async (since) => {
        const answer = await this.owners.complaints.graph(
          this.actor,
          `query ($v: ID!, $s: String) { d: complaintChanges(regionCode: $v, since: $s, first: 7) { cursor hasMore tombstones { id reason }
             complaints { id version status } } }`,
          { v: village, s: since },
        );
        const d = (
          answer.data as unknown as {
            d: { cursor: string; hasMore: boolean; tombstones: { id: string }[]; complaints: Issue[] };
          }
        ).d;
        return {
          ...d,
          apply: () => {
            for (const issue of d.complaints) this.issues.set(issue.id, issue);
            for (const { id } of d.tombstones) this.issues.delete(id);
          },
        };
      });
    }
  }

  private async pages(
    key: string,
    random: () => number,
    ask: (since: string | undefined) => Promise<{ cursor: string; hasMore: boolean; apply: () => void }>,
  ): Promise<void> {
    for (let more = true; more;) {
      const page = await ask(this.cursors.get(key));
      if (random() < 0.2) continue; // the answer was lost, so the cursor did not move
      page.apply();
      this.cursors.set(key, page.cursor);
      more = page.hasMore;
    }
  }
}

interface Answer {
  idempotencyKey: string;
  outcome: string;
  changeRequest?: { id: string } | null;
  conflicts?: { field: string; current: string | null; visit: string | null }[];
  failure?: { code: string } | null;
}
export const send = async (
  harness: Harness,
  actor: Actor,
  mutation: string,
  [items, more]: [object[], object],
): Promise<Answer[]> => {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
  const extra = mutation === 'submitVisits' ? 'changeRequest { id } conflicts { field current visit }' : '';
  const answer = await harness.graph(
    actor,
    `mutation ($input: ${type}Input!) { r: ${mutation}(input: $input) { ... on ${type}Success { items { idempotencyKey outcome ${extra} failure { code } } } ... on InvalidInput { issues { path code } } } }`,
    { input: { items, ...more } },
  );
  const { items: answers } = (answer.data as unknown as { r: { items?: Answer[] } }).r;
  if (!answers) throw new Error(JSON.stringify(answer));
  return answers;
};

/** Uploads a day's work over an unreliable connection: in batches, some twice, in any order, with lost answers. */
export async function upload(
  harness: Harness,
  { actor, mutation }: { actor: Actor; mutation: string },
  items: readonly { idempotencyKey: string }[],
  random: () => number,
): Promise<Map<string, string[]>> {
  const fates = new Map<string, string[]>();
  let waiting = shuffled(items, random);
  for (let round = 0; waiting.length > 0; round += 1) {
    if (round > 40) throw new Error('the upload does not end');
    const piece = waiting.slice(0, 1 + Math.floor(random() * 6));
    const doubled = shuffled([...piece, ...piece.filter(() => random() < 0.3)], random);
    // The clock is two days ahead; the server corrects its times.
    const sentAt = new Date(Date.now() + 2 * 86_400_000).toISOString();
    const answers = await send(harness, actor, mutation, [doubled, { sentAt }]);
    if (random() < 0.25) continue; // the answer was lost, so the whole batch is sent again
    for (const answer of answers) {
      if (answer.outcome === 'REFUSED') throw new Error(JSON.stringify(answer));
      fates.set(answer.idempotencyKey, [...(fates.get(answer.idempotencyKey) ?? []), answer.outcome]);
    }
    const settled = new Set(
      answers.filter((answer) => answer.outcome !== 'RETRY').map((answer) => answer.idempotencyKey),
    );
    waiting = shuffled(
      waiting.filter((item) => !settled.has(item.idempotencyKey)),
      random,
    );
  }
  return fates;
}
