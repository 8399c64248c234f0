import type { GraphClient } from '@slrt/graph-client';
import { sleep } from '@slrt/runtime';

/** A step of a story was not reached. */
export class StoryError extends Error {}

/** Result of a story: its complaint, the persona to view it as, and its final state. */
export interface StoryOutcome {
  readonly complaintId: string;
  readonly reader: string;
  readonly ends: string;
  readonly facts: readonly string[];
}
/** Where the pages and the messages of the instance are. */
export interface Surroundings {
  readonly gatewayUrl: string;
  /** Page with the messages that the instance sent; `messages.json` below it lists them. */
  readonly messagesUrl: string;
}

interface RecordedEntry {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}
export interface TimelineEntry {
  readonly at: string;
  readonly kind: string;
  readonly service: string;
  readonly actorRole: string | null;
  readonly to: string | null;
  readonly reason: string | null;
  readonly holder: { role: string; agency: { code: string } | null } | null;
}

const failures = '... on UserError { code message } ... on InvalidInput { issues { path code } }';

/** Repeats failed requests, as a tablet would, because a killed service is back within seconds. */
const maxWaitMilliseconds = 20_000;

/** Repeats requests to an unavailable service, up to `patience`. */
const withPatience =
  (client: GraphClient): GraphClient =>
  async <T>(persona: string, document: string, variables?: object) => {
    for (let waited = 0; ; waited += 250) {
      const answer = await client<T>(persona, document, variables);
      const isAway = answer.errors?.some((error) => error.extensions?.['code'] === 'SERVICE_UNAVAILABLE');
      if (!isAway || waited >= maxWaitMilliseconds) return answer;
      await sleep(250);
    }
  };

/** Repeats a query until the answer matches, at most 30 s, because events take time. Throws StoryError. */
async function until<T>(
  what: string,
  load: () => Promise<T | null | undefined>,
  fits: (value: T) => boolean,
): Promise<T> {
  let last: T | null | undefined;
  for (let waited = 0; waited < 30_000; waited += 100) {
    last = await load();
    if (last !== null && last !== undefined && fits(last)) return last;
    await sleep(100);
  }
  throw new StoryError(`not reached: ${what} (last seen: ${JSON.stringify(last)})`);
}

/** Record and fields to select from a mutation's answer. */
type Selection = string | { readonly pick: string; readonly fields: string };

export function mutationDocument(mutation: string, selection: Selection): { pick: string; document: string } {
  const { pick, fields } = typeof selection === 'string' ? { pick: selection, fields: 'id version status' } : selection;
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
  const document = `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { __typename ... on ${type}Success { ${pick} { ${fields} } } ${failures} } }`;
  return { pick, document };
}

const complaintQuery = 'query ($id: ID!) { complaint(id: $id) { id version status } }';
const timelineQuery = `query ($id: ID!) { complaint(id: $id) { number status outcome { result confirmation reason } timeline { at kind service actorRole to reason holder { role agency { code } } } } }`;
const openReferralsQuery =
  '{ referrals(first: 50, filter: { statuses: [REQUESTED, ACCEPTED, IN_PROGRESS] }) { edges { node { id version status complaintId } } } }';

/** Creates a player that takes steps as personas through the gateway and waits for the effects of events. */
export function createPlayer(client: GraphClient) {
  const graph = withPatience(client);
  /**
   * Runs a mutation that must succeed and returns the named record of its answer. The input needs an idempotency key where
   * the mutation may have to be repeated.
   */
  async function act<R = RecordedEntry>(
    persona: string,
    mutation: string,
    input: object,
    selection: Selection,
  ): Promise<R> {
    const { pick, document } = mutationDocument(mutation, selection);
    const answer = await graph<Record<string, Record<string, unknown>>>(persona, document, { input });
    const result = answer.data?.[mutation];
    if (!result || !result['__typename']?.toString().endsWith('Success')) {
      throw new StoryError(`${persona} could not ${mutation}: ${JSON.stringify(result ?? answer.errors)}`);
    }
    return result[pick] as R;
  }

  async function ask<T>(persona: string, document: string, variables: object = {}): Promise<T> {
    const answer = await graph<T>(persona, document, variables);
    if (answer.errors || !answer.data)
      throw new StoryError(`${persona} got no answer: ${JSON.stringify(answer.errors)}`);
    return answer.data;
  }

  const complaint = async (persona: string, id: string) =>
    (await ask<{ complaint: RecordedEntry | null }>(persona, complaintQuery, { id })).complaint;

  return {
    act,
    ask,
    until,
    complaint,
    /** Waits until a complaint reaches a state. */
    reach: (persona: string, id: string, status: string) =>
      until(
        `complaint ${status}`,
        () => complaint(persona, id),
        (found) => found.status === status,
      ),
    /** Waits for the open referrals of a complaint as an agency's liaison sees them. */
    referrals: (persona: string, complaintId: string, count: number) =>
      until(
        `${count} referrals for ${persona}`,
        async () => {
          type Referral = RecordedEntry & { complaintId: string };
          const data = await ask<{ referrals: { edges: { node: Referral }[] } }>(persona, openReferralsQuery);
          return data.referrals.edges.map((edge) => edge.node).filter((node) => node.complaintId === complaintId);
        },
        (found) => found.length >= count,
      ),
    timeline: async (persona: string, id: string) =>
      (
        await ask<{ complaint: { number: string; status: string; timeline: TimelineEntry[] } }>(
          persona,
          timelineQuery,
          { id },
        )
      ).complaint,
  };
}
export type Player = ReturnType<typeof createPlayer>;
