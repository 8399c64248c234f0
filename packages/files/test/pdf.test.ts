import { deflateSync } from 'node:zlib';
import { AFRelationship, PDFDocument, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { judgePdf } from '../src/pdf-rules.ts';
import { findPdfFault } from '../src/pdf.ts';
import { compressed, document, linearized, objectStream, stream, update } from './pdf-samples.ts';

const photo = () =>
  sharp({ create: { width: 1240, height: 1754, channels: 3, background: 'white' } })
    .jpeg()
    .toBuffer();

/** A scan: pages that consist of one picture. */
async function scan(pages: number, useObjectStreams: boolean): Promise<Buffer> {
  const file = await PDFDocument.create();
  const picture = await file.embedJpg(await photo());
  for (let n = 0; n < pages; n += 1)
    file.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
  return Buffer.from(await file.save({ useObjectStreams }));
}

/** An export of an office program: text, a link and a form without scripts. */
async function letter({ withForm = false, useObjectStreams = true } = {}): Promise<PDFDocument> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const page = file.addPage([595, 842]);
  page.drawText('Surat keterangan tidak mampu', { x: 72, y: 720, font });
  const action = { Type: 'Action', S: 'URI', URI: PDFString.of('https://example.go.id') };
  const link = { Type: 'Annot', Subtype: 'Link', Rect: [72, 700, 200, 715], A: action };
  page.node.set(PDFName.of('Annots'), file.context.obj([file.context.obj(link)]));
  if (withForm) file.getForm().createTextField('nama').addToPage(page, { x: 72, y: 600 });
  return PDFDocument.load(await file.save({ useObjectStreams }));
}
const saved = async (file: Promise<PDFDocument>, useObjectStreams = true): Promise<Buffer> =>
  Buffer.from(await (await file).save({ useObjectStreams }));

const script = '<</S/JavaScript/JS(app.alert(1))>>';
const action = (kind: string, more = '') =>
  document({ page: '/Annots[<</Subtype/Link/A 5 0 R>>]', objects: [`<</S/${kind}${more}>>`] });
const withJunk = (file: Buffer) => Buffer.concat([file, Buffer.alloc(300), Buffer.from('\r\n')]);

describe('a PDF', () => {
  test.each<[string, () => Buffer | Promise<Buffer>]>([
    ['a scan of one page', () => scan(1, false)],
    ['a scan of three pages', () => scan(3, true)],
    ['an office export', () => saved(letter())],
    ['an office export without object streams', () => saved(letter(), false)],
    ['a form without scripts', () => saved(letter({ withForm: true }))],
    ['a plain document', () => document()],
    ['a view to open with', () => document({ catalog: '/OpenAction[3 0 R/XYZ null null 0]' })],
    ['a page to open with', () => document({ catalog: '/OpenAction<</S/GoTo/D[3 0 R/Fit]>>' })],
    ['an incremental update', () => update(document(), 4, stream('', 'q Q'))],
    ['a linearized document', linearized],
    ['compressed objects and references', () => compressed()],
    [
      'an indirect length',
      () => document({ page: '/X 5 0 R', objects: ['<</Length 6 0 R>>\nstream\nq Q\nendstream', '3'] }),
    ],
    ['the blend mode Screen', () => document({ page: '/G<</BM/Screen>>' })],
    ['escaped names', () => document({ page: '/Huruf#20Besar/A#23B' })],
    ['a link to a mail address', () => action('URI', '/URI(mailto:desa@example.go.id)')],
    ['a link without a scheme', () => action('URI', '/URI(www.example.go.id/surat)')],
    ['bytes behind the end', () => withJunk(document())],
  ])('with %s passes', async (_, file) => {
    expect(await judgePdf(await file())).toBeNull();
  });

  const inObjectStream = (entry = '') => compressed({ 1: `<</Type/Catalog/Pages 2 0 R${entry}>>`, 5: script });
  test.each<[string, () => Buffer | Promise<Buffer>]>([
    ['a script on opening', () => document({ catalog: '/OpenAction 5 0 R', objects: [script] })],
    ['an escaped name', () => document({ objects: ['<</S/J#61vaScript/#4a#53(app.alert(1))>>'] })],
    ['a script in an object stream', () => inObjectStream('/OpenAction 5 0 R')],
    ['a script in a named tree', () => document({ catalog: `/Names<</JavaScript<</Names[(a)${script}]>>>>` })],
    [
      'an object stream of another type',
      () => document({ objects: [objectStream({ 9: '<</A 1>>' }, '/Type/XObject')] }),
    ],
    ['an object stream without a type', () => document({ objects: [objectStream({ 9: script }, '')] })],
    ['a script that an update replaces', () => update(document({ objects: [script] }), 5, '<<>>')],
    ['a script of an update', () => update(document(), 1, `<</Type/Catalog/Pages 2 0 R/OpenAction${script}>>`)],
    ['an object inside a stream', () => document({ objects: [stream('', `9 0 obj <</A 1>> endobj`)] })],
    ['an object inside a comment', () => document({ objects: ['<<>>\n%9 0 obj <</A 1>> endobj\n'] })],
    ['an object inside a string', () => document({ objects: ['(9 0 obj <</A 1>> endobj)'] })],
    ['two actions on opening', () => document({ catalog: '/OpenAction<</S/URI>>/OpenAction[3 0 R/Fit]' })],
    ['a web page on opening', () => document({ catalog: '/OpenAction<</S/URI/URI(https://example.com)>>' })],
    ['a chain of actions on opening', () => document({ catalog: '/OpenAction<</S/GoTo/Next<</S/URI>>>>' })],
    ['actions of events', () => document({ page: '/AA<</O<</S/GoTo>>>>' })],
    ['an escaped key of events', () => document({ page: '/A#41<</O 5 0 R>>', objects: ['<</S/Named>>'] })],
    ['a program to launch', () => action('Launch', '/F(cmd.exe)')],
    ['a form to submit', () => action('SubmitForm', '/F(https://example.com)')],
    ['another document to open', () => action('GoToR', '/F(other.pdf)')],
    ['a link that runs code', () => action('URI', '/URI(JavaScript:alert(1))')],
    ['a link to a file', () => action('URI', '/URI(file:///c:/windows)')],
    ['a link to a network share', () => action('URI', '/URI(\\\\\\\\server\\\\share)')],
    ['a link in hexadecimal', () => action('URI', `/URI<${Buffer.from('file:///etc').toString('hex')}>`)],
    ['an embedded file', () => document({ objects: [stream('/Type/EmbeddedFile', 'MZ')] })],
    [
      'an associated file',
      async () => {
        const file = await letter();
        await file.attach(Buffer.from('MZ'), 'a.exe', { afRelationship: AFRelationship.Data });
        return saved(Promise.resolve(file));
      },
    ],
    ['a stream in another file', () => document({ objects: [stream('/F(other.bin)', '')] })],
    ['rich media', () => document({ page: '/Annots[<</Subtype/RichMedia>>]' })],
    ['a screen annotation', () => document({ page: '/Annots[<</Subtype 5 0 R>>]', objects: ['/Screen'] })],
    ['an XFA form', () => document({ catalog: '/AcroForm<</XFA 5 0 R>>', objects: [stream('', '<xdp/>')] })],
    [
      'a predictor over an object stream',
      () => document({ objects: [objectStream({ 9: '1' }, '/Type/ObjStm/DecodeParms<</Predictor 12>>')] }),
    ],
  ])('with %s is refused', async (_, file) => {
    expect(await judgePdf(await file())).toBe('NOT_A_PLAIN_DOCUMENT');
  });

  test('with a password says that it is encrypted', async () => {
    for (const useObjectStreams of [true, false]) {
      const file = await letter();
      file.encrypt({ userPassword: 'rahasia', ownerPassword: 'pemilik' });
      expect(await findPdfFault(await saved(Promise.resolve(file), useObjectStreams))).toBe('DOCUMENT_ENCRYPTED');
    }
  });

  test.each<[string, () => Buffer]>([
    ['half a document', () => document({ objects: [stream('', 'x'.repeat(500))] }).subarray(0, 600)],
    ['only a header', () => Buffer.from('%PDF-1.7\n%%EOF\n')],
    [
      'no page',
      () => document().fill('/Type/Xxxx', document().indexOf('/Type/Page/'), document().indexOf('/Type/Page/') + 10),
    ],
    [
      'an object stream of 200 MB',
      () =>
        document({
          objects: [stream('/Type/ObjStm/N 1/First 4/Filter/FlateDecode', deflateSync(Buffer.alloc(200_000_000)))],
        }),
    ],
    [
      'an object stream with two filters',
      () => document({ objects: [stream('/Type/ObjStm/N 0/First 0/Filter[/ASCIIHexDecode/FlateDecode]', '')] }),
    ],
    [
      'endless references',
      () => document({ objects: [stream('/Type/XRef/Size 1/W[1 2 1]/Index[0 4000000000]/Root 1 0 R', '')] }),
    ],
    ['endless nesting', () => document({ objects: ['['.repeat(1_000_000)] })],
  ])('with %s is unreadable', async (_, file) => {
    expect(await findPdfFault(file())).toBe('DOCUMENT_UNREADABLE');
  });

  test('is judged the same in a thread of its own', async () => {
    expect(await findPdfFault(await scan(2, true))).toBeNull();
    expect(await findPdfFault(inObjectStream('/OpenAction 5 0 R'))).toBe('NOT_A_PLAIN_DOCUMENT');
  });

  test('of more than 10 MiB is too large', async () => {
    expect(await findPdfFault(Buffer.concat([document(), Buffer.alloc(11 * 1024 * 1024)]))).toBe('DOCUMENT_TOO_LARGE');
  });
});
