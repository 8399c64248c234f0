import { monitorEventLoopDelay } from 'node:perf_hooks';
import { readPdfText } from '@slrt/testkit';
import { drawPdf, type PdfBlock, type PdfDocument } from '@slrt/pdf';

const documentOf = (blocks: readonly PdfBlock[], footer: string | null = null): PdfDocument => ({
  title: 'Test',
  language: 'id',
  createdAt: new Date(),
  margin: 40,
  blocks,
  footer,
});
const linesOf = async (...texts: string[]) =>
  readPdfText(await drawPdf(documentOf(texts.map((text) => ({ kind: 'text', text })))));

describe('a PDF', () => {
  // cspell:disable-next-line
  test.each(['Nuʼman Ḥasan Łukasz É', 'Ñur Āminah Şahîn', 'Nguyễn Thị Ẩm', 'Д. Αλέξης', 'kantor – “Jalan” • 3²'])(
    'can be read back: %s',
    async (text) => {
      expect(await linesOf(text)).toEqual([text]);
    },
  );

  test('composes letters with marks', async () => {
    expect(await linesOf('E\u0301va')).toEqual(['Éva']);
  });

  test('shows the codes of characters that the font lacks', async () => {
    expect(await linesOf('Wang 中 \u0000 \ud800 🙂')).toEqual(['Wang [U+4E2D] [U+0000] [U+D800] [U+1F642]']);
  });

  test('keeps a row that is longer than a page', async () => {
    const long = Array.from({ length: 2_000 }, (_, n) => `kata${n}`).join(' ');
    const table = { kind: 'table', columns: [{ title: 'A', width: 1 }], rows: [['satu'], [long], ['dua']] } as const;
    const lines = await readPdfText(await drawPdf(documentOf([table])));
    expect(lines.join(' ')).toContain('kata1999');
    expect(lines.at(-1)).toBe('dua');
  });

  test('numbers its pages', async () => {
    const line = { kind: 'text', text: 'baris', space: 400 } as const;
    const lines = await readPdfText(await drawPdf(documentOf([line, line, line], 'Kaki')));
    expect(lines.filter((text) => text.startsWith('Kaki'))).toEqual([
      'Kaki  Halaman 1 dari 2',
      'Kaki  Halaman 2 dari 2',
    ]);
  });

  test('is drawn while the process keeps answering', async () => {
    const rows = Array.from({ length: 1_500 }, (_, n) => [`${n}`, `Warga ${n}`, `Jalan Panjang ${n} RT 01 RW 02`]);
    const columns = ['No.', 'Nama', 'Alamat'].map((title) => ({ title, width: 1 }));
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const started = performance.now();
    const pdf = await drawPdf(documentOf([{ kind: 'table', columns, rows }]));
    const duration = performance.now() - started;
    delay.disable();
    expect(pdf.length).toBeGreaterThan(50_000);
    expect(delay.max / 1e6).toBeLessThan(Math.max(100, duration / 4));
  });

  test('that fails does not stop the next ones', async () => {
    const broken = { kind: 'qr', content: 'x'.repeat(5_000), width: 100 } as const;
    const failed = drawPdf(documentOf([broken]));
    const next = linesOf('berikutnya');
    await expect(failed).rejects.toThrow(/amount of data/);
    expect(await next).toEqual(['berikutnya']);
  });
});
