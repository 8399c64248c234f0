import { momentOf, type Tx } from '@slrt/database';
import { complaintTransitions, issue, refusals, type ComplaintStep, type ComplaintTransition } from '@slrt/domain';
import { findFilesOf, requestFileUpload, storeUpload } from '@slrt/files';
import { inputHash } from '@slrt/subgraph';
import { uuidv7 } from 'uuidv7';
import { maxFiles, type AttachmentKind } from '../../attachment/index.ts';
import {
  citizenActor,
  keyOf,
  lockComplaint,
  moveComplaint,
  publishAct,
  recordAct,
  takeNeeds,
  updateComplaint,
  type ComplaintRow,
  type LockedComplaint,
  type NeedOutcome,
  type UnfulfilledReason,
} from '../../complaint/index.ts';
import { resume } from '../../deadline/index.ts';
import { findSession } from '../citizen.repository.ts';
import { insertMessage } from '../message.repository.ts';
import { citizenScope, type PublicDeps } from '../public-access.ts';
import { rightOf, type CitizenRight } from './follow-complaint.ts';

const transitions: readonly ComplaintTransition[] = complaintTransitions;
const acting = { actorId: citizenActor, role: null } as const;
/** Highest length of a text, in characters. */
const maxText = 4_000;

/** An act of a citizen on the page of their complaint. */
export type CitizenAct =
  | { readonly act: 'MESSAGE'; readonly text: string }
  | {
      readonly act: 'CONFIRM';
      readonly need: number;
      readonly result: NeedOutcome['result'];
      readonly reason: UnfulfilledReason | null;
      readonly note: string;
    }
  | { readonly act: 'REOPEN'; readonly note: string }
  | { readonly act: 'WITHDRAW'; readonly note: string }
  | { readonly act: 'RATE'; readonly rating: number };

/** Acts that an anonymous reporter may take with the follow-up code alone. All others need a one-time code. */
const answers: readonly string[] = ['MESSAGE', 'FILE'];
const isAllowed = (right: CitizenRight, act: string): boolean =>
  right === 'ACT' || (right === 'ANSWER' && answers.includes(act));

/** Returns the steps that a citizen may take in a status. */
export const citizenSteps = (status: ComplaintRow['status']): ComplaintStep[] =>
  transitions.filter((row) => row.citizen && row.from.includes(status)).map((row) => row.on as ComplaintStep);

/** Throws InvalidInput for a text that is too long, or missing although required. */
function assertText(path: string, text: string, isRequired: boolean): void {
  const missing = isRequired && text.trim() === '';
  if (missing) throw refusals.invalidInput([issue(path, 'REQUIRED')]);
  if (text.length > maxText) throw refusals.invalidInput([issue(path, 'TOO_LONG')]);
}

/** Stores a message about an open complaint. An answer that the desk waits for ends its pause, and a returned complaint goes back to the desk. */
async function answer(tx: Tx, deps: PublicDeps, row: LockedComplaint, text: string): Promise<void> {
  assertText('text', text, true);
  if (row.holder_role === null) throw refusals.invalidInput([issue('text', 'INVALID_TRANSITION')]);
  await insertMessage(tx, keyOf(row), { side: 'CITIZEN', role: null, text: text.trim() });
  if (row.status === 'RETURNED') {
    await moveComplaint(tx, deps.clocks, row, {
      step: 'resubmitComplaint',
      acting,
      reason: 'CITIZEN_ANSWERED',
      note: null,
    });
    return;
  }
  await noteAnswer(tx, deps, row, 'MESSAGE');
}

/** Tells the desk that the citizen answered, and ends its pause. */
async function noteAnswer(tx: Tx, deps: PublicDeps, row: LockedComplaint, kind: 'MESSAGE' | 'FILE'): Promise<void> {
  if (row.paused_at !== null) await resume(tx, deps, row, { reason: 'CITIZEN_ANSWERED', acting });
  else recordAct(tx, row, { kind, reason: 'FROM_CITIZEN', acting });
}

async function confirm(
  tx: Tx,
  deps: PublicDeps,
  row: LockedComplaint,
  { need, result, reason, note }: Extract<CitizenAct, { act: 'CONFIRM' }>,
): Promise<void> {
  assertText('note', note, false);
  const isMet = result === 'FULFILLED';
  const outcome: NeedOutcome = {
    ...{
      result,
      confirmation: isMet ? 'CONFIRMED' : 'DENIED',
      reason: isMet ? null : (reason ?? 'OTHER'),
      rating: null,
    },
    at: (await momentOf(tx)).toISOString(),
  };
  const step = `confirmOutcome:${result}` as const;
  const needs = takeNeeds(row, step, { named: [need], patchOf: () => ({ outcome }) });
  await moveComplaint(tx, deps.clocks, row, { step, acting, reason: outcome.reason, note: note.trim() || null, needs });
}

async function reopen(tx: Tx, deps: PublicDeps, row: LockedComplaint, note: string): Promise<void> {
  assertText('note', note, true);
  const step = 'reopenComplaint';
  const needs = takeNeeds(row, step, { patchOf: () => ({ outcome: null, answer: null }) });
  await moveComplaint(tx, deps.clocks, row, { step, acting, reason: 'BY_CITIZEN', note: note.trim(), needs });
}

/** Stores the rating of an ended complaint, once. */
async function rate(tx: Tx, row: LockedComplaint, rating: number): Promise<void> {
  if (!Number.isInteger(rating) || rating < 1 || rating > 5) throw refusals.invalidInput([issue('rating', 'REQUIRED')]);
  if (!row.outcome || row.holder_role !== null || row.outcome.rating !== null)
    throw refusals.invalidInput([issue('rating', 'INVALID_TRANSITION')]);
  const rated = await updateComplaint(tx, row, { outcome: { ...row.outcome, rating } });
  publishAct(tx, rated, { kind: 'RATING', reason: null, acting });
}

async function take(tx: Tx, deps: PublicDeps, row: LockedComplaint, input: CitizenAct): Promise<void> {
  switch (input.act) {
    case 'MESSAGE':
      return answer(tx, deps, row, input.text);
    case 'CONFIRM':
      return confirm(tx, deps, row, input);
    case 'REOPEN':
      return reopen(tx, deps, row, input.note);
    case 'RATE':
      return rate(tx, row, input.rating);
    case 'WITHDRAW': {
      assertText('note', input.note, false);
      const note = input.note.trim() || null;
      const step = 'withdrawComplaint';
      await moveComplaint(tx, deps.clocks, row, { step, acting, reason: 'CITIZEN_WITHDREW', note });
    }
  }
}

/** Runs `work` on the locked complaint of a session. Throws NotAllowed unless the session gives the right to `act`. */
async function inSession<T>(
  deps: PublicDeps,
  token: string | null,
  act: string,
  work: (tx: Tx, row: LockedComplaint) => Promise<T>,
): Promise<T> {
  const key = deps.secrets.readToken(token);
  if (!key) throw refusals.notFound();
  return deps.database.withTransaction(
    citizenScope(key.district),
    async (tx) => {
      const session = await findSession(tx, key);
      const row = session && (await lockComplaint(tx, { district: key.district, uuid: session.complaint_id }));
      if (!session || !row) throw refusals.notFound();
      if (!isAllowed(await rightOf(tx, deps, session, row), act)) throw refusals.notAllowed();
      return work(tx, row);
    },
    'request',
  );
}

/**
 * Takes what the citizen does, in one transaction. Throws NotFound if the session has ended, NotAllowed without a fresh one-time
 * code, and the refusal of the step.
 */
export const actAsCitizen = (deps: PublicDeps, token: string | null, input: CitizenAct): Promise<void> =>
  inSession(deps, token, input.act, (tx, row) => take(tx, deps, row, input));

/** Adds a photo or document of the citizen. Throws like `actAsCitizen`, and RejectedFile for a file that is not accepted. */
export async function addCitizenFile(
  deps: PublicDeps,
  token: string | null,
  { kind, upload }: { kind: AttachmentKind; upload: Buffer },
): Promise<void> {
  const uuid = uuidv7();
  const key = await inSession(deps, token, 'FILE', async (tx, row) => {
    if (row.holder_role === null) throw refusals.invalidInput([issue('file', 'INVALID_TRANSITION')]);
    const known = await findFilesOf(tx, [keyOf(row)]);
    if (known.length >= maxFiles) throw refusals.invalidInput([issue('file', 'OUT_OF_RANGE')]);
    const file = { district: row.district_code, uuid };
    const hash = inputHash(citizenActor, { uuid, kind });
    await requestFileUpload(tx, { key: file, subject: row.id, kind, inputHash: hash });
    return file;
  });
  await storeUpload(deps.attachmentStorage, key, upload);
  await inSession(deps, token, 'FILE', (tx, row) => noteAnswer(tx, deps, row, 'FILE'));
}
