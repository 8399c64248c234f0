import { formatId } from '@slrt/domain';
import type { RecommendationLetterResolvers, Role } from '../../../__generated__/graphql.ts';
import { letterCode } from '../letter.routes.ts';
import type { LetterRow } from '../letter.repository.ts';

const idOf = (row: LetterRow) => formatId('letter', { district: row.district_code, uuid: row.id });

export const RecommendationLetter: RecommendationLetterResolvers = {
  id: idOf,
  agency: (row) => (row.agency_code ? { code: row.agency_code } : null),
  signedAs: (row) => row.issued_role as Role,
  issuedAt: (row) => row.issued_at,
  revokedAt: (row) => row.revoked_at,
  verifyUrl: (row, _, context) => `${context.deps.publicUrl}/letters/${letterCode(row)}`,
  url: (row, _, context) => context.deps.letterLinks.make(idOf(row), 'FULL', new Date()).url,
};
