import type { MachineClient } from '@slrt/graph-client';
import { z } from '@slrt/runtime';

/** A message of identity to the holder of an account, at the moment of sending. `to` is null for an account without an address. */
export interface AccountMessage {
  readonly to: string | null;
  readonly subject: string;
  readonly text: string;
}

/** Reads messages to holders of accounts by the ID of the notice. */
export interface AccountMessageReader {
  /** Messages that could not be read are missing; those that have nothing to tell any more are null. Each read is audited. */
  read(notices: readonly string[]): Promise<Map<string, AccountMessage | null>>;
}

const answer = z.object({
  messages: z.array(
    z.object({
      id: z.string(),
      message: z.object({ to: z.string().nullable(), subject: z.string(), text: z.string() }).nullable(),
    }),
  ),
});

/** Reads messages from identity through the gateway, as the one program that may. A link in a message is kept nowhere. */
export const createAccountMessageReader = (client: MachineClient): AccountMessageReader => ({
  read: async (given) => {
    const notices = [...new Set(given)];
    if (notices.length === 0) return new Map();
    const body = await client.post('/identity/api/notice-messages', { notices });
    return new Map(answer.parse(body).messages.map(({ id, message }) => [id, message]));
  },
});
