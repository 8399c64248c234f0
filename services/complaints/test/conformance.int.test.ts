import { describeConformance } from '@slrt/testkit';

describeConformance('complaints', [
  { typename: 'Complaint', key: 'id', present: [], absent: 'CP-6309-01930000-0000-7000-8000-000000000001' },
]);
