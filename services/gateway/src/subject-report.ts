import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from './authentication.ts';
import { refusal, retryAfterOf, sendUnavailable } from './refusal.ts';
import { defaultRetryAfter } from './subgraph-monitor.ts';

interface Section {
  readonly title: string;
  readonly rows: readonly { readonly entries: readonly { readonly name: string; readonly value: string }[] }[];
}
const services = ['registry', 'complaints', 'referrals', 'puskesos'] as const;
interface Report {
  readonly personId: string;
  readonly householdId: string;
  readonly parts: Readonly<Record<string, readonly Section[]>>;
}
/** Asks the graph in the caller's name; what it refuses has its code. */
export type AskGraph = (
  asking: { request: FastifyRequest; reply: FastifyReply; caller: Caller },
  query: string,
  variables: Record<string, unknown>,
) => Promise<{ data?: Record<string, unknown> | null; errors?: readonly { extensions?: Record<string, unknown> }[] }>;

const section = '{ title rows { entries { name value } } }';
const query = `query SubjectReport($id: ID!) { subjectReport(personId: $id) { personId householdId ${services.map((service) => `${service} ${section}`).join(' ')} } }`;

/** Two columns of text, a block a record; A4, as offices print it. */
async function render(report: Report, madeAt: Date): Promise<Buffer> {
  const { default: PDFDocument } = await import('pdfkit');
  const document = new PDFDocument({ size: 'A4', margin: 50, info: { Title: 'Laporan data pribadi' } });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => document.on('end', resolve));
  document.font('Helvetica-Bold').fontSize(16).text('Laporan data pribadi');
  document
    .font('Helvetica')
    .fontSize(9)
    .text(`UU 27/2022 pasal 7 · ${report.personId} · ${madeAt.toISOString()}`)
    .text(
      'Ada yang keliru? Ajukan perubahan data ke fasilitator atau Puskesos; keberatan atas putusan otomatis ditinjau petugas.',
    );
  for (const [service, sections] of Object.entries(report.parts)) {
    for (const { title, rows } of sections) {
      if (rows.length === 0) continue;
      document
        .moveDown()
        .font('Helvetica-Bold')
        .fontSize(11)
        .text(`${title} (${service})`)
        .font('Helvetica')
        .fontSize(8.5);
      for (const { entries } of rows)
        document.text(entries.map(({ name, value }) => `${name}: ${value}`).join('  ·  ')).moveDown(0.3);
    }
  }
  document.end();
  await done;
  return Buffer.concat(chunks);
}

type Request = FastifyRequest<{ Params: { file: string } }>;

async function answer(request: Request, reply: FastifyReply, { caller, ask }: { caller: Caller; ask: AskGraph }) {
  const match = /^(PS-[0-9a-f-]{30,50})\.(json|pdf)$/i.exec(request.params.file);
  if (!match) return reply.code(404).send(refusal('NOT_FOUND'));
  const { data, errors } = await ask({ request, reply, caller }, query, { id: match[1] });
  const found = data?.['subjectReport'] as (Report & Record<string, readonly Section[] | null>) | null | undefined;
  // All of it or nothing: a report with a hole would say that nothing is kept there.
  if (errors) {
    const code = errors[0]?.extensions?.['code'];
    if (code === 'FORBIDDEN') return reply.code(403).send(refusal('FORBIDDEN'));
    if (code === 'RATE_LIMITED') return reply.code(429).header('retry-after', '60').send(refusal('RATE_LIMITED'));
    return sendUnavailable(reply, { retryAfter: retryAfterOf(errors) ?? defaultRetryAfter });
  }
  if (!found) return reply.code(404).send(refusal('NOT_FOUND'));
  const report: Report = {
    personId: found.personId,
    householdId: found.householdId,
    parts: Object.fromEntries(services.map((service) => [service, found[service] ?? []])),
  };
  void reply.header('cache-control', 'no-store');
  const madeAt = new Date();
  if (match[2]?.toLowerCase() === 'json') return reply.send({ madeAt: madeAt.toISOString(), ...report });
  return reply
    .type('application/pdf')
    .header('content-disposition', `attachment; filename="subject-report.pdf"`)
    .send(await render(report, madeAt));
}

/** `GET /subject-reports/<person id>.json` and `.pdf`, for the data-protection officer. */
export function subjectReportRoutes(
  app: FastifyInstance,
  authenticate: (request: FastifyRequest) => Promise<Caller | null>,
  ask: AskGraph,
): void {
  app.get('/subject-reports/:file', async (request: Request, reply) => {
    const caller = await authenticate(request);
    if (!caller) return reply.code(401).header('www-authenticate', 'Bearer').send(refusal('UNAUTHENTICATED'));
    return answer(request, reply, { caller, ask });
  });
}
