import { covers, formatId, parseId } from '@slrt/domain';
import { command, connection, creation, getScope, named, pageSize, type Caller, type Connection } from '@slrt/subgraph';
import type { ServiceContext } from '../../__generated__/context.ts';
import type {
  HouseholdMergePlanResolvers,
  IncomingHouseholdResolvers,
  MutationResolvers,
  QueryResolvers,
  SuggestedSamePersonResolvers,
} from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import {
  changeProposers,
  changeRequestReaders,
  countIncoming,
  showLikelyDuplicates,
  stageDeciders,
} from '../change-request/index.ts';
import { householdProposers } from '../household/index.ts';
import { householdReceivers, incomingReaders } from './determination.policy.ts';
import { cancelChangeRequest } from './use-cases/cancel-change-request.ts';
import { decideChangeRequestStage } from './use-cases/decide-change-request-stage.ts';
import { listIncomingHouseholds, type IncomingHouseholdRow } from './use-cases/list-incoming-households.ts';
import { planMerge } from './use-cases/plan-merge.ts';
import { receiveHousehold, type ReceiveHouseholdInput } from './use-cases/receive-household.ts';
import { registerHousehold, type RegisterHouseholdInput } from './use-cases/register-household.ts';

export type IncomingHouseholdPage = Connection<IncomingHouseholdRow>;

async function register(deps: Deps, caller: Caller, input: RegisterHouseholdInput) {
  const { household, changeRequest } = await registerHousehold(deps, caller, input);
  return { household: { ...household, direct: true }, changeRequest };
}

async function receive(deps: Deps, caller: Caller, input: ReceiveHouseholdInput) {
  const household = await receiveHousehold(deps, caller, input);
  return { household: household && { ...household, direct: true } };
}

export const Query: Pick<QueryResolvers, 'incomingHouseholds' | 'householdMergePlan'> = {
  householdMergePlan: async (_, { householdId, duplicateOf }, context) => {
    const scope = getScope(context, changeRequestReaders);
    const [from, into] = [householdId, duplicateOf].map((id) => parseId('household', id));
    return from && into ? context.db.read(scope, (tx) => planMerge(tx, from, into)) : null;
  },
  incomingHouseholds: async (_, { regionCode, first, after }, context) => {
    const scope = getScope(context, incomingReaders);
    // The district that a household leaves sees its own request, but not as an incoming one.
    const areas = scope.areas.filter((area) => covers(area, regionCode));
    const page = pageSize(first, after, 1);
    const rows = await listIncomingHouseholds(
      context.deps,
      { ...scope, areas },
      {
        regionCode,
        after: page.after ? String(page.after[0]) : null,
        limit: page.limit + 1,
        requestId: context.requestId,
      },
    );
    return connection(
      rows,
      page,
      ({ request }) => [request.id],
      () => context.db.read({ ...scope, areas }, (tx) => countIncoming(tx, regionCode)),
    );
  },
};

type Field = 'registerHousehold' | 'cancelChangeRequest' | 'decideChangeRequestStage' | 'receiveHousehold';
export const Mutation: Pick<MutationResolvers, Field> = {
  registerHousehold: showLikelyDuplicates(creation('RegisterHouseholdSuccess', householdProposers, register)),
  cancelChangeRequest: command(
    'CancelChangeRequestSuccess',
    changeProposers,
    named('changeRequest', cancelChangeRequest),
  ),
  decideChangeRequestStage: command(
    'DecideChangeRequestStageSuccess',
    stageDeciders,
    named('changeRequest', decideChangeRequestStage),
  ),
  receiveHousehold: command('ReceiveHouseholdSuccess', householdReceivers, receive),
};

const loadArea = async (context: ServiceContext, code: string) =>
  (await context.areas.load(code)) as NonNullable<Awaited<ReturnType<typeof context.areas.load>>>;

export const IncomingHousehold: IncomingHouseholdResolvers = {
  changeRequestId: ({ request }) => formatId('changeRequest', { district: request.district_code, uuid: request.id }),
  version: ({ request }) => request.version,
  from: ({ request }, _, context) => loadArea(context, request.district_code),
  to: ({ request }, _, context) => loadArea(context, request.destination_code ?? ''),
  address: ({ request }) => (request.determined ?? request.proposed).address,
};

const toParent = <R extends object>(row: R) => ({ ...row, direct: false });

export const HouseholdMergePlan: HouseholdMergePlanResolvers = {
  merged: ({ merged }) => toParent(merged),
  remaining: ({ remaining }) => toParent(remaining),
  samePersons: ({ samePersons }) => [...samePersons],
  moving: ({ moving }) => moving.map(toParent),
  movingProgrammes: ({ movingProgrammes }) => [...movingProgrammes],
  openRequests: ({ openRequests }) => [...openRequests],
};

export const SuggestedSamePerson: SuggestedSamePersonResolvers = {
  person: ({ person }) => toParent(person),
  sameAs: ({ sameAs }) => toParent(sameAs),
};
