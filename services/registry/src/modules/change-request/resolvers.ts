import { noSuchUuid, parseId } from '@slrt/domain';
import { command, connection, creation, pageSize, requireScope, type Caller } from '@slrt/subgraph';
import type { MutationResolvers, QueryResolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { changeProposers, changeRequestReaders, stageDeciders } from './change-request.policy.ts';
import {
  countChangeRequests,
  findChangeRequests,
  pageChangeRequests,
  type ChangeRequestRow,
} from './change-request.repository.ts';
import { cancelChangeRequest } from './use-cases/cancel-change-request.ts';
import { decideChangeRequestStage } from './use-cases/decide-change-request-stage.ts';
import { resubmitChangeRequest } from './use-cases/resubmit-change-request.ts';
import { submitChangeRequest } from './use-cases/submit-change-request.ts';

export const Query: Pick<QueryResolvers, 'changeRequest' | 'changeRequests'> = {
  changeRequest: async (_, { id }, context) => {
    const scope = requireScope(context, changeRequestReaders);
    const key = parseId('changeRequest', id);
    if (!key) return null;
    const [row] = await context.db.read(scope, (tx) => findChangeRequests(tx, [key]));
    return row ? { ...row, direct: true } : null;
  },
  changeRequests: async (_, { filter, first, after }, context) => {
    const scope = requireScope(context, changeRequestReaders);
    const page = pageSize(first, after, 1);
    const last = page.after ? String(page.after[0]) : null;
    // An id that is none finds nothing, like one that is not there.
    const household = filter?.householdId ? (parseId('household', filter.householdId)?.uuid ?? noSuchUuid) : null;
    const criteria = { ...filter, household };
    const rows = await context.db.read(scope, (tx) => pageChangeRequests(tx, criteria, last, page.limit + 1));
    return connection(
      rows,
      page,
      (row) => [row.id],
      () => context.db.read(scope, (tx) => countChangeRequests(tx, criteria)),
    );
  },
};

/** Answers with the request under the name that each success type gives it. */
const named =
  <Input>(run: (deps: Deps, caller: Caller, input: Input) => Promise<ChangeRequestRow>) =>
  async (deps: Deps, caller: Caller, input: Input) => ({ changeRequest: await run(deps, caller, input) });

export const Mutation: MutationResolvers = {
  submitChangeRequest: creation('SubmitChangeRequestSuccess', changeProposers, named(submitChangeRequest)),
  resubmitChangeRequest: command('ResubmitChangeRequestSuccess', changeProposers, named(resubmitChangeRequest)),
  cancelChangeRequest: command('CancelChangeRequestSuccess', changeProposers, named(cancelChangeRequest)),
  decideChangeRequestStage: command('DecideChangeRequestStageSuccess', stageDeciders, named(decideChangeRequestStage)),
};
