import { getOperationAST, parse } from 'graphql';
import { operationLabel } from './operation-label.ts';

describe('operationLabel names an operation by its root field', () => {
  test.each([
    ['query Siti_9913014501900001 { a9913014501900001: complaints { totalCount } }', 'query.complaints'],
    ['mutation { fileComplaint { __typename } closeComplaint { __typename } }', 'mutation.fileComplaint'],
    ['query { ...First } fragment First on Query { ... on Query { household { id } } }', 'query.household'],
  ])('%s', (text, label) => {
    const document = parse(text);
    const operation = getOperationAST(document);
    expect(operation && operationLabel(document, operation)).toBe(label);
  });
});
