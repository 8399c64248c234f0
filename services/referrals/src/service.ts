import { AddRelayLease20261127100000 } from './migrations/20261127100000-add-relay-lease.ts';
import { RepairBackfills20261128093000 } from './migrations/20261128093000-repair-backfills.ts';
import { GrantSchemaVersion20261128092000 } from './migrations/20261128092000-grant-schema-version.ts';
import { AddInboxPosition20261128091000 } from './migrations/20261128091000-add-inbox-position.ts';
import { AddAuditQueue20261128090000 } from './migrations/20261128090000-add-audit-queue.ts';
import { EraseWhatIsOver20261126091000 } from './migrations/20261126091000-erase-what-is-over.ts';
import { join } from 'node:path';
import { prepareJobs, startJobs } from '@slrt/jobs';
import { syncAreas, syncLifecycle, type Database, type MigrationSet } from '@slrt/database';
import { referralTransitions } from '@slrt/domain';
import { createShelf, fileRoutes } from '@slrt/files';
import { createCredentialIssuer, keepAgencyDurables, sealingKey, type Broker } from '@slrt/messaging';
import { WithdrawConsent20261126090000 } from './migrations/20261126090000-withdraw-consent.ts';
import { describeFailure, readTls, type Logger } from '@slrt/runtime';
import { buildServiceSchema, type SubgraphService } from '@slrt/subgraph';
import { cancelOnComplaintWithdrawn } from './consumers/cancel-on-complaint-withdrawn.ts';
import { countImportOnCompleted, projectProfiles } from './consumers/project-profiles.ts';
import { noteConfirmation } from './consumers/note-confirmation.ts';
import { noteDaysOff } from './consumers/note-days-off.ts';
import { routeOnReferralRequested } from './consumers/route-on-referral-requested.ts';
import { createContext, directoryOf, type ServiceDeps } from './context.ts';
import { documents } from './documents.ts';
import { CreateReferrals20261122090000 } from './migrations/20261122090000-create-referrals.ts';
import { ReferToSeveralAgencies20261123091000 } from './migrations/20261123091000-refer-to-several-agencies.ts';
import { RulesAsData20261124090000 } from './migrations/20261124090000-rules-as-data.ts';
import { ProgrammesAndQuota20261124091000 } from './migrations/20261124091000-programmes-and-quota.ts';
import { DeliverToAgencies20261124092000 } from './migrations/20261124092000-deliver-to-agencies.ts';
import {
  createWebhookSender,
  noteAcknowledged,
  publishRevocations,
  startDispatcher,
  startNumbering,
} from './modules/delivery/index.ts';
import { CompleteTheReferral20261124093000 } from './migrations/20261124093000-complete-the-referral.ts';
import { directoryRoutes } from './modules/agency/index.ts';
import { fireReferralClocks } from './modules/referral/index.ts';
import { RoutingRuleSets20261124094000 } from './migrations/20261124094000-routing-rule-sets.ts';
import { CountDaysOff20261124097000 } from './migrations/20261124097000-count-days-off.ts';
import { syncNationalLists } from './modules/agency/national-agencies.ts';
import { compiledRule, ruleAuthors } from './modules/eligibility/index.ts';
import { insertRules, nationalRules } from './modules/eligibility/rules/national-rules.ts';
import { programmeSettings } from './modules/programme/index.ts';
import { measureImpact, rescreenDistricts, screeningRoutes } from './modules/screening/index.ts';
import { SealTheAudit20261125090000 } from './migrations/20261125090000-seal-the-audit.ts';
import { retentionKinds } from './retention.ts';
import { startRetention } from '@slrt/retention';
import { allDistricts } from '@slrt/areas';
import { resolvers } from './resolvers.ts';

export { districtRastraRule, insertRules } from './modules/eligibility/rules/national-rules.ts';

/** What benches and operator commands ask directly, beside the graph. */
export { insertAgencyEvent } from './modules/delivery/index.ts';
export { upsertProfiles } from './modules/profile/index.ts';
export { compiledRule, findRulesInForce } from './modules/eligibility/index.ts';
export { replayDecisions, type RoutingRule } from './modules/routing/index.ts';
export { routingWorld } from './modules/referral/index.ts';
export { countsOf, countsSql, screeningOf } from './modules/screening/index.ts';

export interface ReferralsSettings {
  readonly DATABASE_URL: string;
  readonly NATS_URL: string;
  readonly NATS_OPERATOR_FILE: string;
  readonly TLS_FOLDER?: string | undefined;
  readonly DELIVERY_KEY: string;
  readonly FILES_DIRECTORY: string;
  readonly FILE_STORE: string;
  readonly WEBHOOK_EXEMPT_HOSTS: string;
  readonly WEBHOOK_APPROVED_DOMAINS: string;
  readonly PROFILE_KEY: string;
}

const jobs = { screening: 'referral-screening', clocks: 'referral-clocks' } as const;

export const migrations: MigrationSet = {
  migrations: [
    CreateReferrals20261122090000,
    ReferToSeveralAgencies20261123091000,
    RulesAsData20261124090000,
    ProgrammesAndQuota20261124091000,
    DeliverToAgencies20261124092000,
    CompleteTheReferral20261124093000,
    RoutingRuleSets20261124094000,
    CountDaysOff20261124097000,
    SealTheAudit20261125090000,
    WithdrawConsent20261126090000,
    EraseWhatIsOver20261126091000,
    AddRelayLease20261127100000,
    AddAuditQueue20261128090000,
    AddInboxPosition20261128091000,
    GrantSchemaVersion20261128092000,
    RepairBackfills20261128093000,
  ],
  referenceData: async (runner) => {
    await syncAreas(runner);
    await syncLifecycle(runner, 'referral', referralTransitions);
    await syncNationalLists(runner);
    await insertRules(runner, '*', nationalRules);
  },
  afterwards: (ownerUrl) => prepareJobs(ownerUrl, 'referrals_app', Object.values(jobs)),
};

/** Referrals as a value: nothing runs until a host starts it. */
export function createReferralsService(
  settings: ReferralsSettings,
  runtime: { database: Database; logger: Logger },
): SubgraphService {
  const { database, logger } = runtime;
  const directory = directoryOf(database);
  const programme = async (code: string) => (await directory()).programmes.get(code) ?? null;
  const districts = async () => [...new Set((await directory()).offices.map((office) => office.district_code))];
  const hasOffice = async (agencyCode: string, district: string) =>
    (await directory()).offices.some(
      (office) => office.agency_code === agencyCode && office.district_code === district,
    );
  const listOf = (text: string) =>
    text
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean);
  const hosts = {
    exempt: new Set(listOf(settings.WEBHOOK_EXEMPT_HOSTS)),
    approved: listOf(settings.WEBHOOK_APPROVED_DOMAINS),
  };
  const sender = createWebhookSender(hosts);
  const key = sealingKey(`webhooks:${settings.DELIVERY_KEY}`);
  let line: Broker | null = null;
  const shelf = createShelf(database, {
    service: 'referrals',
    folder: join(settings.FILES_DIRECTORY, 'referrals'),
    store: settings.FILE_STORE,
    secret: settings.DELIVERY_KEY,
    mayBeDocument: (kind) => kind !== 'PHOTO',
  });
  const deps: ServiceDeps = {
    database,
    shelf,
    routing: { database, known: directory },
    keeping: { database, known: directory, forget: () => directory.forget() },
    webhooks: { database, sender, hosts, key, hasOffice, broker: () => line },
    credentials: {
      database,
      issuer: settings.NATS_OPERATOR_FILE
        ? createCredentialIssuer(
            settings.NATS_OPERATOR_FILE,
            settings.NATS_URL,
            readTls(settings.TLS_FOLDER)?.ca ?? null,
          )
        : null,
      natsUrl: settings.NATS_URL,
      hasOffice,
      districts,
    },
    rules: {
      database,
      measureImpact,
      programmes: async () => new Set((await directory()).programmes.keys()),
      compiled: compiledRule,
    },
    programmes: programmeSettings({ database, programme, forget: () => directory.forget() }, ruleAuthors),
  };
  return {
    schema: buildServiceSchema(documents, resolvers),
    migrations,
    streams: ['REFERRALS', 'AGENCY', 'COMPLAINTS', 'REGISTRY', 'PROFILES'],
    consumers: [
      routeOnReferralRequested,
      cancelOnComplaintWithdrawn,
      projectProfiles(sealingKey(settings.PROFILE_KEY)),
      countImportOnCompleted,
      noteConfirmation,
      noteDaysOff,
    ],
    context: (request) => createContext(request, deps, directory),
    routes: (app) => {
      screeningRoutes(app, database);
      directoryRoutes(app, directory);
      fileRoutes(app, shelf);
    },
    signed: /^\/(referrals\/files\/|directory(\?|\/|$))/,
    start: (broker) => {
      line = broker;
      publishRevocations(deps.credentials).catch((error: unknown) =>
        logger.error(describeFailure(error), 'revocations not sent'),
      );
      const endDeliveries = startDispatcher({ database, logger, sender, key, districts });
      const endNumbering = startNumbering({ database, logger }, districts);
      const durables = keepAgencyDurables(broker, logger, {
        offices: async () =>
          (await directory()).offices.map((office) => ({ agency: office.agency_code, district: office.district_code })),
        acknowledged: (office, eventId) => noteAcknowledged(database, office, eventId),
      });
      const endJobs = startJobs(
        settings.DATABASE_URL,
        {
          [jobs.screening]: { cron: '*/5 * * * *', run: () => rescreenDistricts(database, districts) },
          [jobs.clocks]: {
            cron: '* * * * *',
            run: async () => {
              await fireReferralClocks(database, await districts());
            },
          },
        },
        logger,
      );
      const endRetention = startRetention(
        { database, kinds: retentionKinds, files: shelf.store },
        allDistricts(),
        logger,
      );
      return async () => {
        await endRetention();
        await endDeliveries();
        await endNumbering();
        await durables();
        await endJobs();
      };
    },
  };
}
