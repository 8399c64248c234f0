import { auditTrailSdl, sdl, subjectReportSdl } from '@slrt/subgraph';

/** The SDL of this service. */
export const documents = [
  ...[
    'complaint/complaint',
    'complaint/mutations',
    'complaint/acts',
    'attachment/attachment',
    'citizen/citizen',
    'letter/letter',
    'clock/clock',
    'seat/seat',
    'field/field',
    'statistics/statistics',
  ].map((file) => sdl(`./modules/${file}.graphql`, import.meta.url)),
  auditTrailSdl('complaints'),
  subjectReportSdl('complaints'),
];
