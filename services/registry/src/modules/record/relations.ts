/** Relations to the head of the household, in the order of BDT 2015's codes 1 to 8. */
export const relations = [
  'HEAD',
  'SPOUSE',
  'CHILD',
  'CHILD_IN_LAW',
  'GRANDCHILD',
  'PARENT',
  'SERVANT',
  'OTHER',
] as const;
export type Relation = (typeof relations)[number];
