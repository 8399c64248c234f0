import QrCode from 'qrcode';

/** Modules of white around a code (ISO/IEC 18004). */
const margin = 4;

/** Returns a QR code as an SVG element without styles or links, so that a strict content policy allows it. */
export function qrSvg(text: string, label: string): string {
  const { modules } = QrCode.create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const all = size + 2 * margin;
  const path: string[] = [];
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1)
      if (modules.get(row, column)) path.push(`M${column + margin} ${row + margin}h1v1h-1z`);
  return `<svg role="img" aria-label="${label}" viewBox="0 0 ${all} ${all}" width="240" height="240" shape-rendering="crispEdges"><rect width="${all}" height="${all}" fill="#fff"/><path fill="#000" d="${path.join('')}"/></svg>`;
}
