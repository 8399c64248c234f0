import type { ApolloServer } from '@apollo/server';
import { formatDateTime } from '@slrt/areas';
import { parseId } from '@slrt/domain';
import { translate, type Language } from '@slrt/i18n';
import { drawPdf, type PdfText } from '@slrt/pdf';
import { negotiateLanguage } from '@slrt/i18n/negotiate';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import type { GatewayContext } from '../federation/subgraph-data-source.ts';
import { defaultRetryAfter } from '../federation/subgraph-monitor.ts';
import { getCaller } from '../plugins/authentication.ts';
import { graphContext } from '../plugins/graphql.ts';
import { serviceNames } from '@slrt/subgraph/proxied-path';
import { refuseRequest } from '@slrt/subgraph/refuse-request';
import { retryAfterOf, sendUnauthenticated, sendUnavailable } from '../refusal.ts';

interface Section {
  readonly title: string;
  readonly rows: readonly { readonly entries: readonly { readonly name: string; readonly value: string }[] }[];
}
/** Cost of a report. It reads every table of every service. */
const reportCost = 10_000;
interface Report {
  readonly personId: string;
  readonly householdId: string;
  readonly parts: Readonly<Record<string, readonly Section[]>>;
}
const section = '{ title rows { entries { name value } } }';
const query = `query SubjectReport($id: ID!) { subjectReport(personId: $id) { personId householdId ${serviceNames.map((service) => `${service} ${section}`).join(' ')} } }`;

/** Renders an A4 document with one paragraph for each row. */
function render(report: Report, madeAt: Date, language: Language): Promise<Buffer> {
  const title = translate(language, 'report.title');
  const small = (text: string, style: Partial<PdfText> = {}): PdfText => ({ kind: 'text', text, size: 9, ...style });
  const sections = Object.entries(report.parts).flatMap(([service, parts]) =>
    parts
      .filter(({ rows }) => rows.length > 0)
      .flatMap((part) => [
        small(`${part.title} (${service})`, { size: 11, bold: true, room: 40 }),
        ...part.rows.map(({ entries }) =>
          small(entries.map(({ name, value }) => `${name}: ${value}`).join('  ·  '), { size: 8.5, space: 4 }),
        ),
        small(' ', { size: 6 }),
      ]),
  );
  return drawPdf({
    title,
    language,
    createdAt: madeAt,
    margin: 50,
    footer: title,
    blocks: [
      small(title, { size: 16, bold: true }),
      small(
        translate(language, 'report.law', {
          person: report.personId,
          madeAt: formatDateTime(language, parseId('person', report.personId)?.district ?? '', madeAt),
        }),
      ),
      small(translate(language, 'report.help'), { space: 10 }),
      ...sections,
    ],
  });
}

type Request = FastifyRequest<{ Params: { file: string } }>;

/** Runs the query with the caller's rights. Errors have a code. */
async function askGraph(server: ApolloServer<GatewayContext>, contextValue: GatewayContext, personId: string) {
  const result = await server.executeOperation({ query, variables: { id: personId } }, { contextValue });
  return result.body.kind === 'single' ? result.body.singleResult : {};
}

const sendRateLimited = (reply: FastifyReply): FastifyReply =>
  refuseRequest(reply.header('retry-after', '60'), 429, 'RATE_LIMITED');

async function sendReport(request: Request, reply: FastifyReply, server: ApolloServer<GatewayContext>) {
  const [, personId, format] = /^(PS-[0-9a-f-]{30,50})\.(json|pdf)$/i.exec(request.params.file) ?? [];
  if (!personId) return refuseRequest(reply, 404, 'NOT_FOUND');
  if (await request.server.spendBudget(getCaller(request), reportCost)) return sendRateLimited(reply);
  // The PDF is for the person concerned, the JSON for programs.
  const isPdf = format?.toLowerCase() === 'pdf';
  const language = negotiateLanguage(request.headers['accept-language'], isPdf ? 'id' : 'en');
  const { data, errors } = await askGraph(server, { ...graphContext(request, reply), language }, personId);
  // Never partial: a report without a service's part would suggest that the service stores nothing.
  if (errors) {
    const code = errors[0]?.extensions?.['code'];
    if (code === 'FORBIDDEN') return refuseRequest(reply, 403, 'FORBIDDEN');
    if (code === 'RATE_LIMITED') return sendRateLimited(reply);
    return sendUnavailable(reply, { retryAfter: retryAfterOf(errors) ?? defaultRetryAfter });
  }
  const found = data?.['subjectReport'] as (Report & Record<string, readonly Section[] | null>) | null | undefined;
  if (!found) return refuseRequest(reply, 404, 'NOT_FOUND');
  const report: Report = {
    personId: found.personId,
    householdId: found.householdId,
    parts: Object.fromEntries(serviceNames.map((service) => [service, found[service] ?? []])),
  };
  void reply.header('cache-control', 'no-store');
  const madeAt = new Date();
  if (!isPdf) return reply.send({ madeAt: madeAt.toISOString(), ...report });
  return reply
    .type('application/pdf')
    .header('content-disposition', `attachment; filename="subject-report.pdf"`)
    .send(await render(report, madeAt, language));
}

/** Serves `GET /subject-reports/<person id>.json` and `.pdf`, for the data-protection officer. */
export const subjectReports = fp<{ server: ApolloServer<GatewayContext> }>(
  (app, { server }, done) => {
    app.get('/subject-reports/:file', async (request: Request, reply) => {
      await app.authenticate(request);
      return request.caller ? sendReport(request, reply, server) : sendUnauthenticated(reply);
    });
    done();
  },
  { dependencies: ['authentication', 'query-budget'] },
);
