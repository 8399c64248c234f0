import { loadAreas } from '@slrt/areas';
import type { Database } from '@slrt/database';
import { formatId, systemScope, type SessionScope } from '@slrt/domain';
import { backOff, describeFailure, repeat, type Logger, type LoopRun } from '@slrt/runtime';
import type { Channel } from './channel.ts';
import { noticeText } from './notice-text.ts';
import { claimNotices, endNotice, expireNotices, postponeNotice, type ClaimedNotice } from './notice.repository.ts';
import type { ContactReader, ReferralDetails, ReporterContact } from './reporter-contact.ts';

export interface NoticeDeps {
  readonly database: Database;
  readonly logger: Logger;
  readonly channels: readonly Channel[];
  readonly contacts: ContactReader;
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

const complaintIdOf = ({ district_code: district, complaint_id: uuid }: ClaimedNotice): string =>
  formatId('complaint', { district, uuid });

const referralIdOf = ({ district_code: district, referral_id: uuid }: ClaimedNotice): string | null =>
  uuid && formatId('referral', { district, uuid });

type AttemptResult =
  | { readonly state: 'SENT' | 'NO_ADDRESS' | 'DEAD'; readonly failure: string | null }
  | { readonly state: 'RETRY'; readonly failure: string; readonly milliseconds: number; readonly counts: boolean };

/** Sends a message. What could not be read is undefined; of an unknown complaint or referral it is null. */
async function attempt(
  deps: NoticeDeps,
  notice: ClaimedNotice,
  { contact, details }: { contact: ReporterContact | null | undefined; details: ReferralDetails | null | undefined },
): Promise<AttemptResult> {
  if (contact === undefined || (notice.referral_id !== null && details === undefined))
    return { state: 'RETRY', failure: 'CONTACT_NOT_READ', milliseconds: contactRetry, counts: false };
  const channel = deps.channels.find(({ name }) => name === notice.channel);
  if (!channel) return { state: 'DEAD', failure: 'CHANNEL_NOT_SET_UP' };
  const to = contact && channel.addressOf(contact);
  if (!contact || !to) return { state: 'NO_ADDRESS', failure: null };
  const { subject, text } = noticeText(notice, contact.number, { code: deps.codeOf(notice.cause), details });
  const delivery = await channel.send({ id: notice.id, to, subject, text });
  if (delivery.sent) return { state: 'SENT', failure: null };
  const { failure } = delivery;
  if (delivery.isPermanent || notice.attempts >= maxAttempts) return { state: 'DEAD', failure };
  return { state: 'RETRY', failure, milliseconds: backOff(notice.attempts, 5_000, 3_600_000), counts: true };
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
    const unread = (error: unknown) => {
      logger.warn(describeFailure(error), 'addresses cannot be read');
      return new Map<string, never>();
    };
    const [contacts, referrals] = await Promise.all([
      deps.contacts.read(claimed.map(complaintIdOf)).catch(unread),
      deps.contacts.readReferrals(claimed.flatMap((notice) => referralIdOf(notice) ?? [])).catch(unread),
    ]);
    await Promise.all(
      claimed.map(async (notice) => {
        const result = await attempt(deps, notice, {
          contact: contacts.get(complaintIdOf(notice)),
          details: referrals.get(referralIdOf(notice) ?? ''),
        });
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
