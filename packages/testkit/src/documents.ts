/**
 * Returns the bytes of a PDF with one empty page. `entries` are added to its catalog. It has no cross-reference table;
 * readers rebuild it.
 */
export function pdfDocument(entries = ''): Buffer {
  const objects = [
    `<</Type/Catalog/Pages 2 0 R${entries}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
  ].map((body, n) => `${n + 1} 0 obj${body}endobj`);
  return Buffer.from(`%PDF-1.4\n${objects.join('\n')}\ntrailer<</Root 1 0 R>>\n%%EOF\n`);
}
