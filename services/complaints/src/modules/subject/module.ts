import { erased } from '@slrt/retention';
import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { ownComplaints } from '../complaint/index.ts';
import { keepRegisteredSubject } from './consumers/keep-registered-subject.ts';
import { createLoaders } from './loaders.ts';
import { Complaint, ComplaintSubject } from './resolvers.ts';
import { startPeopleRebuild } from './rebuild-people.ts';
import { openSubject, type SubjectSource } from './subject.repository.ts';
import * as entities from './subject.entity.ts';
import { subjects } from './subjects.ts';

/** The person whom a complaint concerns, in the registry or outside of it. */
export const subject = defineModule<Deps, Resolvers>()({
  name: 'subject',
  schema: [sdl('./subject.graphql', import.meta.url)],
  entities: Object.values(entities),
  types: { ComplaintSubject: 'SubjectOf' },
  subjects,
  resolvers: { Complaint, ComplaintSubject },
  loaders: createLoaders,
  consumers: [keepRegisteredSubject],
  workers: [startPeopleRebuild],
  personalData: {
    tables: {
      complaint_name_key: erased('OPEN_CASE', 5),
      complaint_number_index: erased('OPEN_CASE', 5),
      complaint_subject: erased('OPEN_CASE', 5),
    },
    // Erased with the complaint.
    report: ({ sealing }) => [
      {
        section: 'complaintSubjects',
        labels: { sex: 'Sex' },
        sql: `select c.number as complaint, t.* from complaint c
          join complaint_subject t on t.district_code = c.district_code and t.complaint_id = c.id
          where ${ownComplaints} order by c.filed_at`,
        open: (row) => {
          const { name, address, birthDate, sex, nik } = openSubject(sealing, row as unknown as SubjectSource);
          return { complaint: row['complaint'], name, address, birth_date: birthDate, sex, number: nik };
        },
      },
    ],
  },
});
