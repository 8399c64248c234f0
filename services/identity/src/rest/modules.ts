import { accountApprovals } from '../accounts/account-approvals.ts';
import { accountRoutes } from '../accounts/account.routes.ts';
import { createApprovals } from '../approvals/approvals.ts';
import { createFactorResetRoutes, factorReset } from '../factors/factor-reset.ts';
import { importRoutes } from '../import/import.routes.ts';
import { reviewRoutes } from '../reviews/review.routes.ts';
import type { Alarms } from '../temporary-access/alarms.ts';
import { createSupportRoutes, supportApproval } from '../temporary-access/support.ts';
import type { TemporaryAccess } from '../temporary-access/temporary-access.ts';
import type { RestModule } from './rest.ts';

/** Modules that people and programs administer below `/identity/api`. */
export function restModules(access: TemporaryAccess, alarms: Alarms, supportHours: number): readonly RestModule[] {
  const [reset, support] = [factorReset(alarms), supportApproval(access)];
  return [
    createApprovals([...accountApprovals, reset, support]),
    createFactorResetRoutes(reset),
    createSupportRoutes(access, support, supportHours),
    accountRoutes,
    importRoutes,
    reviewRoutes,
  ];
}
