import { formatId, type Role } from '@slrt/domain';
import { creation, named } from '@slrt/subgraph';
import type { MutationResolvers, OneTimeCodeResolvers } from '../../__generated__/graphql.ts';
import { sendOneTimeCode, verifyOneTimeCode } from './use-cases/one-time-codes.ts';

/** No person may see or verify a code in the citizen's place. */
const services: readonly Role[] = ['SERVICE'];

export const Mutation: Pick<MutationResolvers, 'sendOneTimeCode' | 'verifyOneTimeCode'> = {
  sendOneTimeCode: creation('SendOneTimeCodeSuccess', services, named('oneTimeCode', sendOneTimeCode)),
  verifyOneTimeCode: creation('VerifyOneTimeCodeSuccess', services, named('oneTimeCode', verifyOneTimeCode)),
};

export const OneTimeCode: OneTimeCodeResolvers = {
  id: (row) => formatId('oneTimeCode', { district: row.district_code, uuid: row.id }),
  complaintId: (row) => formatId('complaint', { district: row.district_code, uuid: row.complaint_id }),
  expiresAt: (row) => row.expires_at,
};
