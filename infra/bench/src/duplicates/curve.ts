/** Returns precision over recall as an SVG, with the default threshold marked. */
export interface Point {
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
}
const [left, top, width, height] = [60, 30, 480, 300];
const lowest = 0.8;

export function curveSvg(points: readonly Point[], title: string): string {
  const x = (recall: number) => left + ((Math.max(recall, lowest) - lowest) / (1 - lowest)) * width;
  const y = (precision: number) => top + height - ((Math.max(precision, lowest) - lowest) / (1 - lowest)) * height;
  const line = points.map((point) => `${x(point.recall).toFixed(1)},${y(point.precision).toFixed(1)}`).join(' ');
  const ticks = [0.8, 0.85, 0.9, 0.95, 1];
  const dots = points
    .map(
      ({ threshold, precision, recall }) =>
        `<circle cx="${x(recall).toFixed(1)}" cy="${y(precision).toFixed(1)}" r="${threshold === 0.9 ? 6 : 3}" fill="${threshold === 0.9 ? '#b3261e' : '#1a5fb4'}"><title>${threshold}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}</title></circle>`,
    )
    .join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 400" font-family="sans-serif" font-size="12" role="img" aria-label="${title}">
<rect width="600" height="400" fill="#ffffff"/>
<text x="${left}" y="18" font-size="14">${title}</text>
<rect x="${x(0.95).toFixed(1)}" y="${top}" width="${(x(1) - x(0.95)).toFixed(1)}" height="${(y(0.97) - top).toFixed(1)}" fill="#e6f4ea"/>
${ticks.map((tick) => `<line x1="${x(tick).toFixed(1)}" y1="${top}" x2="${x(tick).toFixed(1)}" y2="${top + height}" stroke="#dddddd"/><text x="${x(tick).toFixed(1)}" y="${top + height + 18}" text-anchor="middle">${tick}</text>`).join('\n')}
${ticks.map((tick) => `<line x1="${left}" y1="${y(tick).toFixed(1)}" x2="${left + width}" y2="${y(tick).toFixed(1)}" stroke="#dddddd"/><text x="${left - 8}" y="${(y(tick) + 4).toFixed(1)}" text-anchor="end">${tick}</text>`).join('\n')}
<text x="${left + width / 2}" y="${top + height + 40}" text-anchor="middle">recall</text>
<text x="16" y="${top + height / 2}" text-anchor="middle" transform="rotate(-90 16 ${top + height / 2})">precision</text>
<polyline points="${line}" fill="none" stroke="#1a5fb4" stroke-width="2"/>
${dots}
<text x="${left + 8}" y="${top + height - 10}">green: target; red: threshold 0.9, the default</text>
</svg>
`;
}
