import { describeConformance } from '@slrt/testkit';

describeConformance('referrals', [
  { typename: 'Agency', key: 'code', present: ['BPJS', 'DINSOS'], absent: 'NOBODY' },
  { typename: 'Programme', key: 'code', present: ['PKH', 'KIS'], absent: 'NONE' },
  { typename: 'Referral', key: 'id', present: [], absent: 'RF-6309-01930000-0000-7000-8000-000000000001' },
]);
