import { formatId } from '@slrt/domain';
import type { RegistryImportResolvers } from '../../../__generated__/graphql.ts';

export const RegistryImport: RegistryImportResolvers = {
  id: (row) => formatId('registryImport', { district: row.district_code, uuid: row.id }),
  surveyDate: (row) => row.survey_date,
  projectedAt: (row) => row.projected_at,
  receivedAt: (row) => row.received_at,
};
