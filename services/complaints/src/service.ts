import { AddRelayLease20261127100000 } from './migrations/20261127100000-add-relay-lease.ts';
import { GrantSchemaVersion20261128092000 } from './migrations/20261128092000-grant-schema-version.ts';
import { ReplaceChangeTransactionId20261128091000 } from './migrations/20261128091000-replace-change-transaction-id.ts';
import { AddAuditQueue20261128090000 } from './migrations/20261128090000-add-audit-queue.ts';
import { RotateKeys20261126092000 } from './migrations/20261126092000-rotate-keys.ts';
import { createDataKeys, createMasterKey, createSealing, startRotations } from '@slrt/keys';
import { normalPhone, phoneHashes, phonedDistricts } from './phone-keys.ts';
import { EraseWhatIsOver20261126091000 } from './migrations/20261126091000-erase-what-is-over.ts';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { syncAreas, syncLifecycle, type Database, type MigrationSet } from '@slrt/database';
import { complaintTransitions } from '@slrt/domain';
import { createFileLinks, createShelf, fileRoutes } from '@slrt/files';
import { prepareJobs, startJobs } from '@slrt/jobs';
import { WithdrawConsent20261126090000 } from './migrations/20261126090000-withdraw-consent.ts';
import type { Logger } from '@slrt/runtime';
import { buildServiceSchema, type SubgraphService } from '@slrt/subgraph';
import { followChangeRequests } from './consumers/follow-change-requests.ts';
import { followReferrals } from './consumers/follow-referrals.ts';
import { projectHouseholds } from './consumers/project-households.ts';
import { projectUnits } from './consumers/project-units.ts';
import { returnUnrouted } from './consumers/return-unrouted.ts';
import { seatFacilitators } from './consumers/seat-facilitators.ts';
import { createContext, type ServiceDeps } from './context.ts';
import { documents } from './documents.ts';
import { CreateComplaints20261122090000 } from './migrations/20261122090000-create-complaints.ts';
import { CompleteTheMachine20261123090000 } from './migrations/20261123090000-complete-the-machine.ts';
import { CountComplaints20261123094000 } from './migrations/20261123094000-count-complaints.ts';
import { ContestAFact20261124096000 } from './migrations/20261124096000-contest-a-fact.ts';
import { AnnounceDaysOff20261124097000 } from './migrations/20261124097000-announce-days-off.ts';
import { mayBeDocument } from './modules/attachment/index.ts';
import { syncCategories } from './modules/category/index.ts';
import { citizenRoutes, createCitizenCodes } from './modules/citizen/index.ts';
import { createClockBook } from './modules/clock/index.ts';
import { fireClocks, startAbsences } from './modules/complaint/index.ts';
import { letterRoutes } from './modules/letter/index.ts';
import { AgenciesInTheirDistricts20261125092000 } from './migrations/20261125092000-agencies-in-their-districts.ts';
import { SealTheAudit20261125090000 } from './migrations/20261125090000-seal-the-audit.ts';
import { retentionKinds } from './retention.ts';
import { startRetention } from '@slrt/retention';
import { allDistricts } from '@slrt/areas';
import { resolvers } from './resolvers.ts';
import { TimeStatesByMoment20261127093000 } from './migrations/20261127093000-time-states-by-moment.ts';

export interface ComplaintsSettings {
  readonly DATABASE_URL: string;
  readonly CONTACT_KEY: string;
  readonly FILES_DIRECTORY: string;
  readonly FILE_STORE: string;
  readonly PUBLIC_URL: string;
}

const jobs = { clocks: 'complaint-clocks', absences: 'complaint-absences' } as const;

export const migrations: MigrationSet = {
  migrations: [
    CreateComplaints20261122090000,
    CompleteTheMachine20261123090000,
    CountComplaints20261123094000,
    ContestAFact20261124096000,
    AnnounceDaysOff20261124097000,
    SealTheAudit20261125090000,
    AgenciesInTheirDistricts20261125092000,
    WithdrawConsent20261126090000,
    EraseWhatIsOver20261126091000,
    RotateKeys20261126092000,
    TimeStatesByMoment20261127093000,
    AddRelayLease20261127100000,
    AddAuditQueue20261128090000,
    ReplaceChangeTransactionId20261128091000,
    GrantSchemaVersion20261128092000,
  ],
  referenceData: async (runner) => {
    await syncAreas(runner);
    await syncLifecycle(runner, 'complaint', complaintTransitions);
    await syncCategories(runner);
  },
  afterwards: (ownerUrl) => prepareJobs(ownerUrl, 'complaints_app', Object.values(jobs)),
};

/** Complaints as a value: nothing runs until a host starts it. */
export function createComplaintsService(
  settings: ComplaintsSettings,
  runtime: { database: Database; logger: Logger },
): SubgraphService {
  const { database, logger } = runtime;
  const keys = createDataKeys(database, createMasterKey(settings.CONTACT_KEY));
  const sealing = createSealing(() => keys.ring());
  const clocks = createClockBook();
  const shelf = createShelf(database, {
    service: 'complaints',
    folder: join(settings.FILES_DIRECTORY, 'complaints'),
    store: settings.FILE_STORE,
    secret: settings.CONTACT_KEY,
    mayBeDocument,
  });
  const deps: ServiceDeps = {
    database,
    clocks,
    shelf,
    codes: createCitizenCodes(settings.CONTACT_KEY),
    publicUrl: settings.PUBLIC_URL.replace(/\/$/, ''),
    letterLinks: createFileLinks(settings.CONTACT_KEY, {
      path: '/complaints/letters',
      salt: 'slrt-complaints',
      purpose: 'letter-links',
    }),
    // +62, 62 and 0 are the same beginning of an Indonesian number.
    phoneIndex: (phone) => sealing.index(normalPhone(phone)),
  };
  return {
    schema: buildServiceSchema(documents, resolvers),
    migrations,
    streams: ['COMPLAINTS', 'REFERRALS', 'REGISTRY', 'PUSKESOS'],
    consumers: [
      followReferrals(clocks),
      returnUnrouted(clocks),
      followChangeRequests(clocks),
      projectHouseholds,
      projectUnits,
      seatFacilitators,
    ],
    context: (request) => createContext(request, deps),
    routes: (app) => {
      fileRoutes(app, shelf);
      citizenRoutes(app, deps);
      letterRoutes(app, deps);
    },
    signed: /^\/(complaints\/(files|letters)|c|letters)\//,
    // A service that was filled before its keys had rows of their own made its hashes with the setting itself.
    prepare: async () =>
      keys.load(
        (await phonedDistricts(database)).length > 0
          ? { SEAL: randomBytes(32), INDEX: Buffer.from(settings.CONTACT_KEY) }
          : undefined,
      ),
    start: () => {
      const stops = [
        startJobs(
          settings.DATABASE_URL,
          {
            [jobs.clocks]: { cron: '* * * * *', run: () => fireClocks(database, deps).then(() => undefined) },
            [jobs.absences]: { cron: '5 * * * *', run: () => startAbsences(database) },
          },
          logger,
        ),
        keys.follow(logger),
        startRotations({
          database,
          keys,
          districts: () => phonedDistricts(database),
          tables: [phoneHashes(sealing)],
          free: () => true,
          logger,
        }),
        startRetention({ database, kinds: retentionKinds, files: shelf.store }, allDistricts(), logger),
      ];
      return async () => {
        await Promise.all(stops.map((stop) => stop()));
      };
    },
  };
}
