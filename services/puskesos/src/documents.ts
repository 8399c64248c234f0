import { auditTrailSdl, sdl, subjectReportSdl } from '@slrt/subgraph';

/** The SDL of this service, a file per module. */
export const documents = [
  ...['unit', 'facilitator', 'supervisor', 'deliberation', 'field'].map((module) =>
    sdl(`./modules/${module}/${module}.graphql`, import.meta.url),
  ),
  auditTrailSdl('puskesos'),
  subjectReportSdl('puskesos'),
];
