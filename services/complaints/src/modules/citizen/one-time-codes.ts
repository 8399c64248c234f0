import type { MachineClient } from '@slrt/graph-client';
import { uuidv7 } from 'uuidv7';

export type CodePurpose = 'FILE' | 'ACT';
/** Result of a request for a code: its id, or why none was sent. */
export type SentCode = { readonly id: string } | 'TOO_MANY' | 'UNAVAILABLE';

/** One-time codes, which the notifications service sends and verifies. */
export interface OneTimeCodes {
  /** Sends a code to the reporter of a complaint. `regionCode` is the village of a draft. */
  send(complaintId: string, purpose: CodePurpose, regionCode?: string): Promise<SentCode>;
  /** Uses a code. Returns the complaint for which it was sent; null if it is wrong, used or expired. Throws without an answer. */
  verify(id: string, code: string): Promise<string | null>;
  close(): Promise<void>;
}

const sendDocument = `mutation SendCode($input: SendOneTimeCodeInput!) { sendOneTimeCode(input: $input) {
  ... on SendOneTimeCodeSuccess { oneTimeCode { id } } ... on InvalidInput { issues { code } } } }`;
const verifyDocument = `mutation VerifyCode($input: VerifyOneTimeCodeInput!) { verifyOneTimeCode(input: $input) {
  __typename ... on VerifyOneTimeCodeSuccess { oneTimeCode { complaintId } } } }`;

interface Sent {
  readonly sendOneTimeCode: {
    readonly oneTimeCode?: { readonly id: string };
    readonly issues?: readonly { readonly code: string }[];
  } | null;
}
interface Verified {
  readonly verifyOneTimeCode: {
    readonly __typename: string;
    readonly oneTimeCode?: { readonly complaintId: string };
  } | null;
}

/** Creates the codes that the gateway's graph offers to this service. */
export function createOneTimeCodes(client: MachineClient): OneTimeCodes {
  return {
    send: async (complaintId, purpose, regionCode) => {
      const input = { idempotencyKey: uuidv7(), complaintId, purpose, ...(regionCode ? { regionCode } : {}) };
      try {
        const { data } = await client.query<Sent>(sendDocument, { input });
        const { oneTimeCode, issues = [] } = data?.sendOneTimeCode ?? {};
        if (oneTimeCode) return { id: oneTimeCode.id };
        return issues.some(({ code }) => code === 'TOO_MANY_CODES') ? 'TOO_MANY' : 'UNAVAILABLE';
      } catch {
        return 'UNAVAILABLE';
      }
    },
    verify: async (id, code) => {
      const { data } = await client.query<Verified>(verifyDocument, { input: { oneTimeCodeId: id, code } });
      if (!data?.verifyOneTimeCode) throw new Error('the code could not be verified');
      return data.verifyOneTimeCode.oneTimeCode?.complaintId ?? null;
    },
    close: () => client.close(),
  };
}
