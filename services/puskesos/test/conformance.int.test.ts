import { describeConformance } from '@slrt/testkit';

describeConformance('puskesos', [
  { typename: 'Puskesos', key: 'id', present: [], absent: 'PK-6309-01930000-0000-7000-8000-000000000001' },
  { typename: 'Facilitator', key: 'id', present: [], absent: 'FA-6309-01930000-0000-7000-8000-000000000001' },
  { typename: 'Deliberation', key: 'id', present: [], absent: 'DL-6309-01930000-0000-7000-8000-000000000001' },
]);
