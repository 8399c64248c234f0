import { loadAreas } from '@slrt/areas';
import type { Database } from '@slrt/database';
import { formatId, systemScope, type SessionScope } from '@slrt/domain';
import { backOff, describeFailure, repeat, type Logger, type LoopRun } from '@slrt/runtime';
import type { AccountMessage, AccountMessageReader } from './account-message.ts';
import type { Channel, Message } from './channel.ts';
import { isAccountKind } from './notice.entity.ts';
import { noticeText } from './notice-text.ts';
import { claimNotices, endNotice, expireNotices, postponeNotice, type ClaimedNotice } from './notice.repository.ts';
import type { ContactReader, ReferralDetails, ReporterContact } from './reporter-contact.ts';

export interface NoticeDeps {
  readonly database: Database;
  readonly logger: Logger;
  readonly channels: readonly Channel[];
  readonly contacts: ContactReader;
  readonly accountMessages: AccountMessageReader;
  /** Returns the text of a one-time code by its id. */
  readonly codeOf: (id: string) => string;
}

const pollMilliseconds = 500;
/** Messages that are sent at once. */
const maxConcurrent = 20;
/** Attempts after which a message that was only refused for now is given up. With the back-off about a day. */
const maxAttempts = 20;
/** Milliseconds until the address is requested again when the gateway does not answer. */
const contactRetry = 10_000;

/** Scope of all districts. */
const createNationalScope = (): SessionScope => ({
  ...systemScope('notifications', ''),
  areas: loadAreas(['PROVINCE']).map((area) => area.code),
});

const complaintIdOf = ({ district_code: district, complaint_id: uuid }: ClaimedNotice): string | null =>
  uuid && formatId('complaint', { district, uuid });

const referralIdOf = ({ district_code: district, referral_id: uuid }: ClaimedNotice): string | null =>
  uuid && formatId('referral', { district, uuid });

type AttemptResult =
  | { readonly state: 'SENT' | 'NO_ADDRESS' | 'OBSOLETE' | 'DEAD'; readonly failure: string | null }
  | { readonly state: 'RETRY'; readonly failure: string; readonly milliseconds: number; readonly counts: boolean };

/** Contents of the claimed messages. Those that could not be read are missing; those of something unknown or over are null. */
interface Read {
  readonly contacts: ReadonlyMap<string, ReporterContact | null>;
  readonly referrals: ReadonlyMap<string, ReferralDetails | null>;
  readonly accounts: ReadonlyMap<string, AccountMessage | null>;
}

/** Returns address, subject and text of a message, or why it is not sent now. */
function compose(
  { codeOf }: NoticeDeps,
  { notice, channel, read }: { notice: ClaimedNotice; channel: Channel; read: Read },
): Omit<Message, 'id'> | AttemptResult {
  const unread = { state: 'RETRY', failure: 'CONTACT_NOT_READ', milliseconds: contactRetry, counts: false } as const;
  const { account_notice: accountNotice, cause, kind } = notice;
  if (isAccountKind(kind)) {
    const message = read.accounts.get(accountNotice ?? '');
    if (message === undefined) return unread;
    if (message === null) return { state: 'OBSOLETE', failure: null };
    const { to, subject, text } = message;
    return to === null ? { state: 'NO_ADDRESS', failure: null } : { to, subject, text };
  }
  const contact = read.contacts.get(complaintIdOf(notice) ?? '');
  const details = read.referrals.get(referralIdOf(notice) ?? '');
  if (contact === undefined || (notice.referral_id !== null && details === undefined)) return unread;
  const to = contact && channel.addressOf(contact);
  if (!contact || !to) return { state: 'NO_ADDRESS', failure: null };
  return { to, ...noticeText({ ...notice, kind }, contact.number, { code: codeOf(cause), details: details ?? null }) };
}

/** Sends a message. */
async function attempt(deps: NoticeDeps, notice: ClaimedNotice, read: Read): Promise<AttemptResult> {
  const channel = deps.channels.find(({ name }) => name === notice.channel);
  if (!channel) return { state: 'DEAD', failure: 'CHANNEL_NOT_SET_UP' };
  const composed = compose(deps, { notice, channel, read });
  if ('state' in composed) return composed;
  const delivery = await channel.send({ id: notice.id, ...composed });
  if (delivery.sent) return { state: 'SENT', failure: null };
  const { failure } = delivery;
  if (delivery.isPermanent || notice.attempts >= maxAttempts) return { state: 'DEAD', failure };
  return { state: 'RETRY', failure, milliseconds: backOff(notice.attempts, 5_000, 3_600_000), counts: true };
}

/** Reads what the claimed messages need. What cannot be read is left out. */
async function readFor(
  { contacts, accountMessages, logger }: NoticeDeps,
  claimed: readonly ClaimedNotice[],
): Promise<Read> {
  const unread = (error: unknown) => {
    logger.warn(describeFailure(error), 'addresses cannot be read');
    return new Map<string, never>();
  };
  const given = (of: (notice: ClaimedNotice) => string | null) => claimed.flatMap((notice) => of(notice) ?? []);
  const [byComplaint, referrals, accounts] = await Promise.all([
    contacts.read(given(complaintIdOf)).catch(unread),
    contacts.readReferrals(given(referralIdOf)).catch(unread),
    accountMessages.read(given((notice) => notice.account_notice)).catch(unread),
  ]);
  return { contacts: byComplaint, referrals, accounts };
}

/** Sends the due messages in rounds until none is left. */
async function sendDue(deps: NoticeDeps, scope: SessionScope, { running }: LoopRun): Promise<void> {
  const { database, logger } = deps;
  while (running()) {
    const claimed = await database.withTransaction(scope, async (tx) => {
      expireNotices(tx);
      return claimNotices(tx, maxConcurrent);
    });
    if (claimed.length === 0) return;
    const read = await readFor(deps, claimed);
    await Promise.all(
      claimed.map(async (notice) => {
        const result = await attempt(deps, notice, read);
        if (result.state === 'DEAD')
          logger.error(
            { notification: notice.id, channel: notice.channel, failure: result.failure },
            'message given up',
          );
        // Saved one by one, so that a process that ends repeats no more messages than were in flight.
        await database.withTransaction({ ...scope, areas: [notice.district_code] }, (tx) => {
          if (result.state === 'RETRY') postponeNotice(tx, notice, result);
          else endNotice(tx, notice, result);
          return Promise.resolve();
        });
      }),
    );
  }
}

/**
 * Sends messages to the address that the person has at this moment. Several processes may run it. Returns a function that
 * stops it after the current round.
 */
export function startDispatcher(deps: NoticeDeps): () => Promise<void> {
  const scope = createNationalScope();
  const retryAfter = (failures: number) => backOff(failures, 500, 10_000);
  const loop = repeat('notifications', { every: pollMilliseconds, retryAfter, logger: deps.logger }, (run) =>
    sendDue(deps, scope, run),
  );
  return async () => {
    await loop.stop();
    await Promise.all([...deps.channels.map((channel) => channel.close()), deps.contacts.close()]);
  };
}
