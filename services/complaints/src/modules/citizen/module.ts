import { complaintActs } from '@slrt/domain';
import { type Caller, creation, defineModule, publicPath, sdl } from '@slrt/subgraph';
import type { MutationResolvers, Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { citizenRoutes, maxAnswerBytes } from './citizen.routes.ts';
import { issueCitizenCode } from './use-cases/issue-citizen-code.ts';

async function issueCode(deps: Deps, caller: Caller, input: Parameters<typeof issueCitizenCode>[2]) {
  const { code, expiresAt } = await issueCitizenCode(deps, caller, input);
  return { code, url: `${deps.publicUrl}/c/${code}`, expiresAt };
}

const Mutation: MutationResolvers = {
  issueCitizenCode: creation('IssueCitizenCodeSuccess', complaintActs.issueCitizenCode.by, issueCode),
};
import * as entities from './citizen.entity.ts';

export const citizen = defineModule<Deps, Resolvers>()({
  name: 'citizen',
  entities: Object.values(entities),
  schema: [sdl('./citizen.graphql', import.meta.url)],
  resolvers: { Mutation },
  routes: {
    paths: [
      publicPath('GET', '/c/:code'),
      {
        ...publicPath('POST', '/c/:code'),
        bodyLimit: maxAnswerBytes,
        mediaTypes: ['application/x-www-form-urlencoded'],
      },
    ],
    register: citizenRoutes,
  },
});
