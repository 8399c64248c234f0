import { caseworkRoles, complaintActs, formatId } from '@slrt/domain';
import { actCommands, command, getScope } from '@slrt/subgraph';
import type {
  ComplaintResolvers,
  LetterheadResolvers,
  MutationResolvers,
  QueryResolvers,
  RecommendationLetterResolvers,
  Role,
} from '../../__generated__/graphql.ts';
import { keyOf, staffScope } from '../complaint/index.ts';
import { letterId, listLettersOf } from './letter.repository.ts';
import { findLetterhead, signerOf } from './letterhead.repository.ts';
import { letterCode } from './letter.routes.ts';
import { issueRecommendationLetter } from './use-cases/issue-letter.ts';
import { letterheadEditors, setLetterhead } from './use-cases/set-letterhead.ts';

export const Query: Pick<QueryResolvers, 'letterhead'> = {
  letterhead: (_, { regionCode }, context) =>
    context.db.read(getScope(context, [...caseworkRoles, 'PLANNER', 'ADMIN']), (tx) => findLetterhead(tx, regionCode)),
};

export const Mutation: MutationResolvers = {
  ...actCommands(complaintActs, { issueRecommendationLetter }),
  setLetterhead: command('SetLetterheadSuccess', letterheadEditors, setLetterhead),
};

export const Letterhead: LetterheadResolvers = {
  districtCode: (row) => row.district_code,
  signer: signerOf,
};

export const Complaint: Pick<ComplaintResolvers, 'letters'> = {
  letters: async (row, _, context) => {
    const letters = await context.db.read(staffScope(context), (tx) => listLettersOf(tx, keyOf(row)));
    return letters.map((letter) => ({ ...letter, complaint: row }));
  },
};

export const RecommendationLetter: RecommendationLetterResolvers = {
  id: letterId,
  referral: (row) =>
    row.referral_id ? { id: formatId('referral', { district: row.district_code, uuid: row.referral_id }) } : null,
  agency: (row) => (row.agency_code ? { code: row.agency_code } : null),
  signedAs: (row) => row.issued_role as Role,
  issuedAt: (row) => row.issued_at,
  revokedAt: (row) => row.revoked_at,
  verifyUrl: (row, _, context) => `${context.deps.publicUrl}/letters/${letterCode(row)}`,
  url: (row, _, context) => context.deps.letterLinks.make(letterId(row), 'FULL', new Date()).url,
};
