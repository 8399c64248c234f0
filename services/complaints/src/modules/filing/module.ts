import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { ownComplaints } from '../complaint/index.ts';
import { openContact } from './contact.ts';
import { phonedDistricts, protectedContacts } from './contact-keys.ts';
import type { SealedContact } from './filing.repository.ts';
import { ComplaintDraftEntity } from './filing.entity.ts';
import { Complaint, Mutation, Query, Reporter } from './resolvers.ts';

/** Filing of complaints, and later additions to them. */
export const filing = defineModule<Deps, Resolvers>()({
  name: 'filing',
  schema: [sdl('./filing.graphql', import.meta.url)],
  entities: [ComplaintDraftEntity],
  resolvers: { Query, Mutation, Complaint, Reporter },
  publishes: ['COMPLAINTS'],
  keyRotation: {
    keys: (deps) => deps.keys,
    tables: (deps) => protectedContacts(deps.sealing),
    districts: (deps) => phonedDistricts(deps.database),
  },
  personalData: {
    // Only for reporters who report for themselves: any other contact belongs to another person.
    report: ({ sealing }) => [
      {
        section: 'contacts',
        sql: `select c.number as complaint, c.reporter_contact, c.reporter_contact_key from complaint c
          where ${ownComplaints} and c.reporter_relation = 'SELF'
            and c.reporter_visibility = 'OPEN' and c.reporter_contact is not null order by c.filed_at`,
        open: (row) => ({ complaint: row['complaint'], ...openContact(sealing, row as unknown as SealedContact) }),
      },
    ],
  },
  prepare: (deps) => deps.loadKeys(),
});
