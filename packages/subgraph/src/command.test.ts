import { refusals, type Role, type Transition } from '@slrt/domain';
import { accessOf } from './access.ts';
import { actCommands, stepCommands, type Caller } from './command.ts';

const transitions = [
  { on: 'reviewRequest:ACCEPT', from: ['OPEN'], to: 'ACCEPTED', by: ['BACK_OFFICE'] },
  { on: 'reviewRequest:REFUSE', from: ['OPEN'], to: 'REFUSED', by: ['MANAGER'] },
  { on: 'reopenRequest', from: ['REFUSED'], to: 'OPEN', by: ['MANAGER'] },
] as const satisfies readonly Transition[];

const as = (role: Role) => {
  const access = accessOf({ id: 'person-1', assignments: [{ role, areas: ['63.09'] }] });
  return {
    ...access,
    requestId: 'r',
    language: 'en' as const,
    logger: undefined as never,
    db: undefined as never,
    deps: {},
  };
};
const whoAsks = (_deps: object, caller: Caller, input: { n: number }) =>
  Promise.resolve({ n: input.n, by: caller.actor.id });

const { reviewRequest, reopenRequest } = stepCommands(transitions, {
  reviewRequest: whoAsks,
  reopenRequest: () => Promise.reject(refusals.notFound()),
});

test('names the success type after the mutation', async () => {
  const answer = await reviewRequest({}, { input: { n: 1 } }, as('BACK_OFFICE'));
  expect(answer).toEqual({ __typename: 'ReviewRequestSuccess', n: 1, by: 'person-1' });
});

test('admits the roles of every step of a mutation', async () => {
  await expect(reviewRequest({}, { input: { n: 1 } }, as('MANAGER'))).resolves.toMatchObject({ n: 1 });
  await expect(reviewRequest({}, { input: { n: 1 } }, as('FACILITATOR'))).rejects.toThrow('FORBIDDEN');
});

test('does not admit roles of another mutation', async () => {
  await expect(reopenRequest({}, { input: {} }, as('BACK_OFFICE'))).rejects.toThrow('FORBIDDEN');
});

test('returns a refusal of the use case', async () => {
  expect(await reopenRequest({}, { input: {} }, as('MANAGER'))).toMatchObject({ __typename: 'NotFound' });
});

test('takes the roles of an act from its table', async () => {
  const { addNote } = actCommands({ addNote: { by: ['FACILITATOR'] } }, { addNote: whoAsks });
  await expect(addNote({}, { input: { n: 2 } }, as('FACILITATOR'))).resolves.toMatchObject({
    __typename: 'AddNoteSuccess',
  });
  await expect(addNote({}, { input: { n: 2 } }, as('MANAGER'))).rejects.toThrow('FORBIDDEN');
});
