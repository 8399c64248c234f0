import { assignmentFor, refusals } from '@slrt/domain';
import { z } from '@slrt/runtime';
import type { MailedLinks } from '../accounts/invitations.ts';
import { providerScope } from '../provider/scope.ts';
import { authorize, parse, type RestModule } from '../rest/rest.ts';
import { composeNotice } from './notice-message.ts';

const body = z.strictObject({ notices: z.array(z.uuid()).min(1).max(50) });

/**
 * `POST /notice-messages` with the IDs of notices returns what to send to whom: only to the program that sends them, because a message may
 * contain the link of an invitation. Each address that is read is in the audit log.
 */
export const createNoticeRoutes =
  ({ notifier, codes }: { readonly notifier: string; readonly codes: MailedLinks }): RestModule =>
  (app, { database, issuer }) => {
    app.post('/notice-messages', ({ requester: caller, body: given }) => {
      const { notices } = parse(body, given);
      authorize(caller, ['SERVICE']);
      if (caller.id !== notifier) throw refusals.notAllowed();
      const isAllowed = (district: string) => assignmentFor(caller, ['SERVICE'], district) !== undefined;
      return database.withTransaction({ ...providerScope, actorId: caller.id }, async (tx) => {
        const messages = [];
        for (const id of new Set(notices))
          messages.push({ id, message: await composeNotice(tx, id, { issuer, codes, isAllowed }) });
        return { messages };
      });
    });
  };
