import { complaintActs } from '@slrt/domain';
import { actCommands, creation, defineModule, sdl } from '@slrt/subgraph';
import type { MutationResolvers, Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { phonedDistricts, phoneHashes } from './phone-keys.ts';
import { addComplaintNote, linkComplaintSubject } from './use-cases/add-to-complaint.ts';
import { fileComplaint, filers } from './use-cases/file-complaint.ts';

const Mutation: MutationResolvers = {
  fileComplaint: creation('FileComplaintSuccess', filers, fileComplaint),
  ...actCommands(complaintActs, { addComplaintNote, linkComplaintSubject }),
};

/** Filing a complaint, and what is added to it afterwards. */
export const filing = defineModule<Deps, Resolvers>()({
  name: 'filing',
  schema: [sdl('./filing.graphql', import.meta.url)],
  resolvers: { Mutation },
  publishes: ['COMPLAINTS'],
  keyRotation: {
    keys: (deps) => deps.keys,
    tables: (deps) => [phoneHashes(deps.sealing)],
    districts: (deps) => phonedDistricts(deps.database),
  },
  prepare: (deps) => deps.loadKeys(),
});
