import { inflateSync, constants } from 'node:zlib';
import {
  PDFArray,
  PDFCatalog,
  PDFContext,
  PDFDict,
  PDFHexString,
  PDFInvalidObject,
  PDFName,
  PDFNumber,
  PDFObjectStreamParser,
  PDFPageLeaf,
  PDFParser,
  PDFRawStream,
  PDFRef,
  PDFString,
  PDFXRefStreamParser,
  type PDFObject,
} from '@cantoo/pdf-lib';
import type { DocumentFault } from './pdf.ts';

/**
 * Names of features that run code, open or send something, or carry another file. They are refused wherever they occur,
 * so that an unusual position, a repeated key or an object without a reference cannot hide them. Source: ISO 32000-2,
 * 7.11 (file specifications), 12.5 (annotations), 12.6 (actions), 12.7.8 (XFA), 13 (multimedia).
 */
const forbiddenNames: ReadonlySet<string> = new Set([
  'JavaScript',
  'JS',
  'Launch',
  'SubmitForm',
  'ImportData',
  'GoToR',
  'GoToE',
  'Rendition',
  'Renditions',
  'Movie',
  'Sound',
  'GoTo3DView',
  '3D',
  'RichMedia',
  'RichMediaExecute',
  'EmbeddedFile',
  'EmbeddedFiles',
  'FileAttachment',
  'Filespec',
  'Collection',
  'XFA',
  'NeedsRendering',
  'AA',
  'EF',
]);
/** Keys of streams whose content is in another file. */
const externalKeys = ['F', 'FFilter', 'Ref'];
/** Annotations and XObjects that play media or run PostScript. `Screen` is also a blend mode, `PS` may be a font. */
const forbiddenSubtypes: ReadonlySet<string | null> = new Set(['Screen', 'PS']);
/** Actions that a reader may take when it opens the document: none but going to a page. */
const openingActions: ReadonlySet<string | null> = new Set(['GoTo']);
const linkSchemes = /^(https?|mailto|tel):/i;
/** Maximum size of all decompressed object and cross-reference streams together, in bytes. */
const maxDecompressed = 64 * 1024 * 1024;

/** Header of an indirect object, `12 0 obj`. Comments count as white space. */
const objectHeader = /\d(?:[\0\t\n\f\r ]|%[^\r\n]*[\r\n])+\d+(?:[\0\t\n\f\r ]|%[^\r\n]*[\r\n])+obj(?![A-Za-z])/g;

/** Taken before `attach` replaces it, so that names looked up here do not count as names of the file. */
const key = PDFName.of;
const nameOf = (object: PDFObject | undefined): string | null =>
  object instanceof PDFName ? object.decodeText() : null;
const textOf = (object: PDFObject | undefined): string | null =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : null;

/** True for a link that opens a web page, a mail or a call. Links without a scheme stay within the reader. */
const isPlainLink = (uri: string): boolean =>
  linkSchemes.test(uri) || !(/^\s*[a-z][a-z0-9+.-]*:/i.test(uri) || /^\s*[\\/]{2}/.test(uri));

/** Records what the parser reads. Everything it sees counts, also objects that later ones replace. */
class Inspection {
  readonly #names = new Map<string, number>();
  readonly #context: PDFContext;
  isUnreadable = false;
  isActive = false;
  /** True while the parser reads an object stream. */
  isInStream = false;
  /** Number of objects outside object streams. */
  #outerObjects = 0;
  #openActions = 0;
  #decompressed = 0;
  readonly #laterChecks: (() => void)[] = [];

  constructor(context: PDFContext) {
    this.#context = context;
  }

  countName(name: string): void {
    this.#names.set(name, (this.#names.get(name) ?? 0) + 1);
  }

  /**
   * Returns the size of a stream after decompression. Throws if it exceeds the limit, because the parser has no limit.
   */
  decompressedSize({ dict, contents }: PDFRawStream): number {
    const filter = dict.lookup(key('Filter'));
    const filters = filter instanceof PDFArray ? filter.asArray() : [filter].filter((each) => each !== undefined);
    const isFlate = filters.length <= 1 && filters.every((each) => nameOf(each) === 'FlateDecode');
    const options = { maxOutputLength: maxDecompressed - this.#decompressed, finishFlush: constants.Z_SYNC_FLUSH };
    if (!isFlate) throw new Error('The stream has an unusual filter.');
    const size = filters.length === 0 ? contents.length : inflateSync(contents, options).length;
    this.#decompressed += size;
    return size;
  }

  countObject(object: PDFObject): void {
    if (!this.isInStream) this.#outerObjects += 1;
    this.inspectObject(object);
  }

  inspectObject(object: PDFObject): void {
    if (object instanceof PDFInvalidObject) this.isUnreadable = true;
    else if (object instanceof PDFArray) for (const each of object.asArray()) this.inspectObject(each);
    else if (object instanceof PDFRawStream) this.#inspectStream(object);
    else if (object instanceof PDFDict) this.#inspectDictionary(object);
  }

  #inspectStream({ dict }: PDFRawStream): void {
    // A reader takes objects from any stream with these keys, whatever its type says.
    const holdsObjects = dict.has(key('First')) && dict.has(key('N'));
    if (holdsObjects && nameOf(dict.get(key('Type'))) !== 'ObjStm') this.isActive = true;
    if (externalKeys.some((each) => dict.has(key(each)))) this.isActive = true;
    this.#inspectDictionary(dict);
  }

  #inspectDictionary(dict: PDFDict): void {
    for (const [, value] of dict.entries()) this.inspectObject(value);
    if (dict.has(key('OpenAction'))) this.#openActions += 1;
    // References can be resolved only when everything was read.
    this.#laterChecks.push(() => {
      if (forbiddenSubtypes.has(nameOf(dict.lookup(key('Subtype'))))) this.isActive = true;
      const uri = textOf(dict.lookup(key('URI')));
      if (uri !== null && !isPlainLink(uri)) this.isActive = true;
      const opening = dict.lookup(key('OpenAction'));
      if (opening instanceof PDFDict && !openingActions.has(nameOf(opening.lookup(key('S'))))) this.isActive = true;
      if (opening instanceof PDFDict && opening.has(key('Next'))) this.isActive = true;
    });
  }

  /** Returns the fault, after everything was read. */
  conclude(file: Uint8Array): DocumentFault | null {
    if (this.#context.trailerInfo.Encrypt !== undefined) return 'DOCUMENT_ENCRYPTED';
    for (const check of this.#laterChecks) check();
    const isRepeated = (this.#names.get('OpenAction') ?? 0) > this.#openActions;
    const isForbidden = [...this.#names.keys()].some((name) => forbiddenNames.has(name));
    if (this.isActive || isForbidden || isRepeated) return 'NOT_A_PLAIN_DOCUMENT';
    const text = Buffer.from(file.buffer, file.byteOffset, file.length).toString('latin1');
    if (this.isUnreadable || !text.includes('%%EOF')) return 'DOCUMENT_UNREADABLE';
    const hasHidden = (text.match(objectHeader)?.length ?? 0) > this.#outerObjects;
    return hasHidden ? 'NOT_A_PLAIN_DOCUMENT' : null;
  }
}

/** True if the catalog exists and has at least one page. */
function hasPages(context: PDFContext): boolean {
  const catalog = context.lookup(context.trailerInfo.Root);
  return (
    catalog instanceof PDFCatalog &&
    catalog.lookup(key('Pages')) instanceof PDFDict &&
    context.enumerateIndirectObjects().some(([, object]) => object instanceof PDFPageLeaf)
  );
}

/** Throws unless a cross-reference stream of this size can have the rows that it promises; the parser would make them up. */
function assertRows(dict: PDFDict, size: number): void {
  const numbers = (object: PDFObject | undefined) =>
    object instanceof PDFArray
      ? object.asArray().map((each) => (each instanceof PDFNumber ? each.asNumber() : NaN))
      : [];
  const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);
  const index = numbers(dict.lookup(key('Index')));
  const rows =
    index.length > 0 ? sum(index.filter((_, n) => n % 2 === 1)) : dict.lookup(key('Size'), PDFNumber).asNumber();
  if (!(rows * sum(numbers(dict.lookup(key('W')))) <= size))
    throw new Error('The cross-reference stream is too short.');
}

/**
 * Attaches an inspection to the parser and returns a function that detaches it. Replaces functions of the library for
 * this thread meanwhile: it offers no other way to see names of repeated keys, replaced objects, and streams before they
 * are decompressed.
 */
function attach(inspection: Inspection, context: PDFContext): () => void {
  const nameFor = PDFName.of;
  PDFName.of = (name) => {
    inspection.countName(name);
    return nameFor(name);
  };
  const assign = context.assign.bind(context);
  context.assign = (ref: PDFRef, object: PDFObject) => {
    inspection.countObject(object);
    assign(ref, object);
  };
  const { forStream } = PDFObjectStreamParser;
  PDFObjectStreamParser.forStream = (stream, shouldWait) => {
    // The parser ignores predictors, so it would read other objects than a reader does.
    if (stream.dict.has(key('DecodeParms'))) inspection.isActive = true;
    inspection.decompressedSize(stream);
    const parser = forStream(stream, shouldWait);
    const parse = parser.parseIntoContext.bind(parser);
    parser.parseIntoContext = async () => {
      inspection.isInStream = true;
      await parse().finally(() => (inspection.isInStream = false));
    };
    return parser;
  };
  const { forStream: forReferences } = PDFXRefStreamParser;
  PDFXRefStreamParser.forStream = (stream) => {
    assertRows(stream.dict, inspection.decompressedSize(stream));
    return forReferences(stream);
  };
  return () => {
    PDFName.of = nameFor;
    PDFObjectStreamParser.forStream = forStream;
    PDFXRefStreamParser.forStream = forReferences;
  };
}

/**
 * Judges a PDF by everything its parser reads, whether a reader would show it or not. Returns null for a complete
 * document without active content. It has no limits: run it in a thread of its own, one file at a time.
 */
export async function judgePdf(file: Uint8Array): Promise<DocumentFault | null> {
  const parser = new PDFParser(file);
  const context = Reflect.get(parser, 'context') as PDFContext;
  const inspection = new Inspection(context);
  const detach = attach(inspection, context);
  try {
    await parser.parseDocument();
    if (!hasPages(context)) inspection.isUnreadable = true;
  } catch {
    inspection.isUnreadable = true;
  } finally {
    detach();
  }
  return inspection.conclude(file);
}
