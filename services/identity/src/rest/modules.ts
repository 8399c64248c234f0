import { createAccountApprovals } from '../accounts/account-approvals.ts';
import { accountRoutes } from '../accounts/account.routes.ts';
import type { MailedLinks } from '../accounts/invitations.ts';
import { createApprovals } from '../approvals/approvals.ts';
import { createFactorResetRoutes, factorReset } from '../factors/factor-reset.ts';
import { importRoutes } from '../import/import.routes.ts';
import { createNoticeRoutes } from '../notices/notice.routes.ts';
import { reviewRoutes } from '../reviews/review.routes.ts';
import type { Alarms } from '../temporary-access/alarms.ts';
import { createSupportRoutes, supportApproval } from '../temporary-access/support.ts';
import type { TemporaryAccess } from '../temporary-access/temporary-access.ts';
import type { RestModule } from './rest.ts';

export interface RestModuleOptions {
  readonly access: TemporaryAccess;
  readonly alarms: Alarms;
  readonly supportHours: number;
  readonly links: MailedLinks | null;
  /** Program that sends notices by e-mail. */
  readonly notifier: string;
  /** Makes the links of invitations that are sent, also of those from before `links` was switched off. */
  readonly codes: MailedLinks;
}

/** Modules that people and programs administer below `/identity/api`. */
export function restModules(options: RestModuleOptions): readonly RestModule[] {
  const { access, alarms, supportHours, links, notifier, codes } = options;
  const [reset, support] = [factorReset(alarms), supportApproval(access)];
  return [
    createApprovals([...createAccountApprovals(links), reset, support]),
    createFactorResetRoutes(reset),
    createSupportRoutes(access, support, supportHours),
    accountRoutes,
    importRoutes,
    reviewRoutes,
    createNoticeRoutes({ notifier, codes }),
  ];
}
