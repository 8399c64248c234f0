import { setTimeout as wait } from 'node:timers/promises';
import { uuidv7 } from 'uuidv7';

interface Refusal {
  __typename: string;
  code?: string;
}
const passing = new Set(['SERVICE_UNAVAILABLE', 'INTERNAL_ERROR', 'UNAUTHENTICATED']);

/** A client that repeats a call with the same key until it has an answer, as tablets must. */
export function createRetryingClient(
  url: () => string,
  tokens: (persona: string) => Promise<string>,
  ended: () => boolean,
) {
  let retries = 0;

  async function send(persona: string, query: string, variables: object): Promise<Record<string, unknown> | null> {
    try {
      const response = await fetch(url(), {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokens(persona)}` },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(8_000),
      });
      const body = (await response.json()) as {
        data?: Record<string, unknown> | null;
        errors?: { extensions?: { code?: string } }[];
      };
      if (!body.errors && body.data) return body.data;
      const fatal = body.errors?.find((error) => !passing.has(error.extensions?.code ?? ''));
      if (fatal) throw new TypeError(`refused: ${JSON.stringify(body.errors)}`);
      return null;
    } catch (error) {
      if (error instanceof TypeError && error.message.startsWith('refused')) throw error;
      return null; // no answer: the server was killed during the call
    }
  }

  async function ask(persona: string, query: string, variables: object = {}): Promise<Record<string, unknown>> {
    for (let pause = 150; !ended(); pause = Math.min(pause * 1.5, 600)) {
      const data = await send(persona, query, variables);
      if (data) return data;
      retries += 1;
      await wait(pause);
    }
    throw new Error('the drill ended before an answer came');
  }

  /** Runs a mutation that must succeed. Repeats it with one key until it does. */
  async function act<R>(persona: string, mutation: string, pick: string, input: object): Promise<R> {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
    const query = `mutation ($input: ${type}Input!) { r: ${mutation}(input: $input) { __typename ... on ${type}Success { ${pick} { id version status } } ... on UserError { code } } }`;
    const data = await ask(persona, query, { input: { idempotencyKey: uuidv7(), ...input } });
    const result = data['r'] as Refusal & Record<string, R>;
    if (!result.__typename.endsWith('Success')) throw new Error(`${mutation} was refused: ${result.code}`);
    return result[pick] as R;
  }
  return { ask, act, retries: () => retries };
}
export type RetryingClient = ReturnType<typeof createRetryingClient>;
