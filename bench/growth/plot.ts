/** A curve: one point for each size. */
export interface Curve {
  readonly name: string;
  readonly points: readonly { readonly label: string; readonly value: number }[];
}

const [width, height, left, bottom, top] = [640, 260, 60, 40, 30];
const colours = ['#1b6ac9', '#c2541b', '#2e8540', '#7a3ea1'];

/** Curves over sizes as an SVG picture: readable in light and dark, without any library. */
export function plot(title: string, curves: readonly Curve[]): string {
  const highest = Math.max(1, ...curves.flatMap(({ points }) => points.map(({ value }) => value)));
  const scale = niceAbove(highest);
  const y = (value: number): number => height - bottom - (value / scale) * (height - bottom - top);
  const x = (index: number, count: number): number => left + ((index + 0.5) / count) * (width - left - 20);
  const grid = [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const at = y(scale * share);
    return `<line x1="${left}" y1="${at}" x2="${width - 20}" y2="${at}" stroke="#8884"/><text x="${left - 8}" y="${at + 4}" text-anchor="end">${Math.round(scale * share)}</text>`;
  });
  const drawn = curves.map(({ name, points }, nth) => {
    const colour = colours[nth % colours.length] ?? '#888';
    const places = points.map(({ value }, index) => `${x(index, points.length).toFixed(1)},${y(value).toFixed(1)}`);
    const dots = points.map(({ value, label }, index) => {
      const [px, py] = [x(index, points.length).toFixed(1), y(value)];
      const below = nth === 0 ? `<text x="${px}" y="${height - bottom + 18}" text-anchor="middle">${label}</text>` : '';
      return `<circle cx="${px}" cy="${py.toFixed(1)}" r="4" fill="${colour}"/><text x="${px}" y="${(py - 9).toFixed(1)}" text-anchor="middle" fill="${colour}">${Math.round(value)}</text>${below}`;
    });
    const legend = `<text x="${left + nth * 180}" y="18" fill="${colour}">${name}</text>`;
    return `<polyline points="${places.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}${legend}`;
  });
  const style = 'text { font: 12px sans-serif; fill: currentColor }';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}"><title>${title}</title><style>${style}</style><rect width="${width}" height="${height}" fill="#fff"/>${grid.join('')}${drawn.join('')}</svg>\n`;
}

/** A round number above a value: 1, 2 or 5 times a power of ten. */
function niceAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5, 10].find((step) => step * power >= value) ?? 10) * power;
}
