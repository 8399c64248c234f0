import { Readable } from 'node:stream';
import { localDate } from '@slrt/areas';
import { readClock } from '@slrt/database';
import { errorMessage } from '@slrt/i18n';
import { assertAllowed, assertDistrict } from '@slrt/subgraph';
import { languageOf, refuseRequest } from '@slrt/subgraph/refuse-request';
import { tableRefusal, xlsxMediaType } from '@slrt/tables';
import { invitationView } from '../accounts/account.routes.ts';
import { accountKeepers } from '../accounts/grants.ts';
import { authorize, type RestModule } from '../rest/rest.ts';
import { importPeople } from './import-people.ts';
import { readPeople } from './read-people.ts';

/**
 * `POST /accounts/import?regionCode=63.09&mode=PREVIEW` with a CSV file or a workbook as the body says what would become of each row;
 * `mode=APPLY` makes the accounts and returns their links once.
 */
export const importRoutes: RestModule = (app, { database, issuer, links }) => {
  void app.register((scoped, _options, done) => {
    scoped.addContentTypeParser(['text/csv', xlsxMediaType], { parseAs: 'buffer' }, (_request, body, parsed) =>
      parsed(null, body),
    );
    scoped.post<{ Querystring: { regionCode?: string; mode?: string }; Body: Buffer | null }>(
      '/accounts/import',
      async (request, reply) => {
        const { regionCode: district = '', mode = 'PREVIEW' } = request.query;
        assertDistrict(district);
        assertAllowed('mode', mode, ['PREVIEW', 'APPLY']);
        const { requester: caller, body } = request;
        const scope = authorize(caller, accountKeepers, district);
        const today = localDate(district, await readClock(database));
        try {
          const { rows, isTooLong } = await readPeople(Readable.from([body ?? Buffer.alloc(0)]), { district, today });
          if (isTooLong) return await refuseRequest(reply, 413, 'BODY_TOO_LARGE');
          const given = { caller, scope, district, isPreview: mode === 'PREVIEW', links };
          const verdicts = await importPeople(database, given, rows);
          const language = languageOf(request);
          return {
            mode,
            people: verdicts.map(({ issues, invitation, ...each }) => ({
              ...each,
              issues: issues.map((wrong) => ({ ...wrong, message: errorMessage(language, wrong.code) })),
              ...(invitation ? { invitation: invitationView(issuer, invitation) } : {}),
            })),
          };
        } catch (error) {
          const refusal = tableRefusal(error);
          if (!refusal) throw error;
          return refuseRequest(reply, 400, refusal.requestCode, { columns: refusal.columns });
        }
      },
    );
    done();
  });
};
