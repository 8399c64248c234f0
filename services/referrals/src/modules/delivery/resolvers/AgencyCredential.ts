import { formatId } from '@slrt/domain';
import type { AgencyCredentialResolvers } from '../../../__generated__/graphql.ts';
import { agencyOf } from '../../agency/index.ts';

export const AgencyCredential: AgencyCredentialResolvers = {
  id: (row) => formatId('agencyCredential', { district: row.district_code, uuid: row.id }),
  agency: (row, _, context) => agencyOf(context.deps, row.agency_code),
  districtCode: (row) => row.district_code,
  publicKey: (row) => row.public_key,
  issuedAt: (row) => row.issued_at,
  expiresAt: (row) => row.expires_at,
  revokedAt: (row) => row.revoked_at,
};
