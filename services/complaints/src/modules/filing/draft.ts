import type { Sealing } from '@slrt/keys';
import type { FileComplaintInput } from './complaint-input.ts';
import type { DraftRow } from './draft.repository.ts';

/** Input of a citizen, until it is filed. */
export type DraftPayload = Omit<FileComplaintInput, 'idempotencyKey'>;

/** Decrypts what a draft holds. */
export const openDraft = (sealing: Sealing, { payload, payload_key: key }: DraftRow): DraftPayload =>
  JSON.parse(sealing.open(payload, key)) as DraftPayload;
