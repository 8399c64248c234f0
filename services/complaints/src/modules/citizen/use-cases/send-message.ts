import { issue, type Role } from '@slrt/domain';
import { complaintAct, keyOf, recordAct, recordMessaged, type ChangeInput } from '../../complaint/index.ts';
import { insertMessage } from '../message.repository.ts';

const maxText = 4_000;

/** Sends a message that the citizen reads on the page of the complaint. */
export const sendComplaintMessage = complaintAct<ChangeInput & { text: string }>(
  'sendComplaintMessage',
  async ({ tx, row, input, acting }) => {
    await insertMessage(tx, keyOf(row), { side: 'OFFICE', role: acting.role as Role | null, text: input.text.trim() });
    recordMessaged(tx, row, acting);
    recordAct(tx, row, { kind: 'MESSAGE', reason: 'TO_CITIZEN', acting });
    return row;
  },
  ({ text }) => {
    if (text.trim() === '') return [issue('text', 'REQUIRED')];
    return text.length > maxText ? [issue('text', 'TOO_LONG')] : [];
  },
);
