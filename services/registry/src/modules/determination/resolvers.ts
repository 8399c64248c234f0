import { command, creation, named, type Caller } from '@slrt/subgraph';
import type { MutationResolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { changeProposers, stageDeciders } from '../change-request/index.ts';
import { householdProposers } from '../household/index.ts';
import { cancelChangeRequest } from './use-cases/cancel-change-request.ts';
import { decideChangeRequestStage } from './use-cases/decide-change-request-stage.ts';
import { registerHousehold, type RegisterHouseholdInput } from './use-cases/register-household.ts';

async function register(deps: Deps, caller: Caller, input: RegisterHouseholdInput) {
  const { household, changeRequest } = await registerHousehold(deps, caller, input);
  return { household: { ...household, direct: true }, changeRequest };
}

type Field = 'registerHousehold' | 'cancelChangeRequest' | 'decideChangeRequestStage';
export const Mutation: Pick<MutationResolvers, Field> = {
  registerHousehold: creation('RegisterHouseholdSuccess', householdProposers, register),
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
};
