import { auditTrailSdl, sdl, subjectReportSdl } from '@slrt/subgraph';

/** The SDL of this service, a file per module. */
export const documents = [
  ...['agency', 'programme', 'eligibility', 'screening', 'routing', 'referral', 'delivery', 'measure'].map((module) =>
    sdl(`./modules/${module}/${module}.graphql`, import.meta.url),
  ),
  auditTrailSdl('referrals'),
  subjectReportSdl('referrals'),
];
