import { setTimeout as wait } from 'node:timers/promises';
import type { Instance } from '@slrt/local';
import { uuidv7 } from 'uuidv7';
import { drillComplaint } from './play-complaint.ts';

export interface ProbeCounts {
  /** Reads that are not about people. */
  readsAnswered: number;
  readsFailed: number;
  /** Reads about people, which are answered while they can be recorded, otherwise refused with SERVICE_UNAVAILABLE. */
  recordedReads: number;
  refusedReads: number;
  readonly readsRefusedOtherwise: Record<string, number>;
  writesAccepted: number;
  /** SERVICE_UNAVAILABLE with the header Retry-After. */
  writesRefused: number;
  /** Any other answer, by its code and the header. */
  readonly writesRefusedOtherwise: Record<string, number>;
  /** Answers of the services' `/readyz`. */
  notReady: number;
  readyAll: number;
}
interface Answer {
  readonly data?: {
    r?: { complaint?: { id: string } } | null;
    complaints?: object | null;
    complaintCategories?: object | null;
  } | null;
  readonly errors?: readonly { extensions?: { code?: string } }[];
}
const fileComplaint =
  'mutation ($input: FileComplaintInput!) { r: fileComplaint(input: $input) { ... on FileComplaintSuccess { complaint { id } } } }';
const listCategories = 'query { complaintCategories { code } }';
const listComplaints = 'query { complaints(first: 5) { edges { node { id status } } } }';

/** Callers that repeat nothing, to observe the answers while the disk is full. */
export function createProbes(instance: Instance) {
  const url = `${instance.run.gateway.url}/graphql`;
  const accepted = new Map<string, string>();
  /** Calls without an answer, which may have been applied. They are repeated with their keys in the end. */
  const open = new Set<string>();

  async function post(persona: string, query: string, variables: object = {}) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await instance.tokens(persona)}` },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(8_000),
    });
    return { body: (await response.json()) as Answer, retryAfter: response.headers.get('retry-after') };
  }

  /** Files a complaint once. Returns `accepted`, `refused` as expected, or the unexpected answer. */
  async function write(key = uuidv7()): Promise<string> {
    const input = drillComplaint(key);
    open.add(key);
    const answer = await post('facilitator', fileComplaint, { input }).catch(() => null);
    if (!answer) return 'no answer';
    const id = answer.body.data?.r?.complaint?.id;
    if (id) {
      accepted.set(key, id);
      open.delete(key);
      return 'accepted';
    }
    const code = answer.body.errors?.[0]?.extensions?.code ?? 'no code';
    const seconds = Number(answer.retryAfter);
    if (code === 'SERVICE_UNAVAILABLE' && answer.retryAfter !== null && seconds > 0) return 'refused';
    return `${code}${answer.retryAfter === null ? ' without Retry-After' : ''}`;
  }

  async function read(counts: ProbeCounts): Promise<void> {
    const answer = await post('manager', listCategories).catch(() => null);
    if (answer && !answer.body.errors && answer.body.data?.complaintCategories) counts.readsAnswered += 1;
    else counts.readsFailed += 1;
  }

  async function readPeople(counts: ProbeCounts): Promise<void> {
    const answer = await post('manager', listComplaints).catch(() => null);
    const code = answer?.body.errors?.[0]?.extensions?.code ?? 'no answer';
    if (answer && !answer.body.errors && answer.body.data?.complaints) counts.recordedReads += 1;
    else if (code === 'SERVICE_UNAVAILABLE') counts.refusedReads += 1;
    else counts.readsRefusedOtherwise[code] = (counts.readsRefusedOtherwise[code] ?? 0) + 1;
  }

  async function isReady(service: { url: string }): Promise<boolean> {
    try {
      return (await fetch(`${service.url}/readyz`, { signal: AbortSignal.timeout(3_000) })).ok;
    } catch {
      return false;
    }
  }

  /** Reads and writes until `ended`, and counts the answers. */
  async function observe(counts: ProbeCounts, ended: () => boolean): Promise<void> {
    const reading = async () => {
      while (!ended()) {
        await read(counts);
        await readPeople(counts);
        await wait(100);
      }
    };
    const writing = async () => {
      while (!ended()) {
        const outcome = await write();
        if (outcome === 'accepted') counts.writesAccepted += 1;
        else if (outcome === 'refused') counts.writesRefused += 1;
        else counts.writesRefusedOtherwise[outcome] = (counts.writesRefusedOtherwise[outcome] ?? 0) + 1;
        await wait(200);
      }
    };
    const asking = async () => {
      while (!ended()) {
        const ready = await Promise.all(Object.values(instance.run.services).map(isReady));
        for (const each of ready) counts[each ? 'readyAll' : 'notReady'] += 1;
        await wait(500);
      }
    };
    await Promise.all([reading(), writing(), asking()]);
  }

  return {
    accepted,
    write,
    observe,
    /** Repeats every call that has not been accepted, with its key, until it is. */
    settle: async (ended: () => boolean) => {
      for (const key of open) while (open.has(key) && !ended()) if ((await write(key)) !== 'accepted') await wait(200);
    },
  };
}
