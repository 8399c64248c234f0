import { auditTrailSdl, sdl, subjectReportSdl } from '@slrt/subgraph';

/** The SDL of this service, a file per module part. */
export const documents = [
  ...[
    'area/area',
    'statistics/statistics',
    'household/household',
    'household/person',
    'change-request/change-request',
    'code-list/code-list',
    'import/import',
    'photo/photo',
    'duplicate/duplicate',
    'field/field',
    'recipient/recipient',
    'audit/audit',
  ].map((file) => sdl(`./modules/${file}.graphql`, import.meta.url)),
  auditTrailSdl('registry'),
  subjectReportSdl('registry'),
];
