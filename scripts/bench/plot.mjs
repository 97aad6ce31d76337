// docs/bench.svg: the results as a chart, for light and dark themes.

const [width, left, right, row, head] = [860, 190, 90, 26, 58];

/**
 * Bars on a logarithmic scale, where each grid line is ten times the one before. `groups`: [{ title, unit, bars: [{
 * name, value }] }].
 */
export function plot(groups) {
  const parts = [];
  let top = 16;
  for (const group of groups) {
    parts.push(chart(group, top));
    top += head + group.bars.length * row + 24;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top}" width="${width}" height="${top}" role="img" aria-labelledby="title">
<title id="title">${escape(groups.map(({ title }) => title).join('; '))}</title>
<style>
  .paper { fill: #ffffff } .ink { fill: #24292f } .quiet { fill: #57606a } .line { stroke: #d0d7de }
  .ours { fill: #2f7f6f } .theirs { fill: #8ca3b5 }
  text { font: 13px system-ui, -apple-system, "Segoe UI", sans-serif } .title { font-size: 15px; font-weight: 600 }
  @media (prefers-color-scheme: dark) {
    .paper { fill: #0d1117 } .ink { fill: #e6edf3 } .quiet { fill: #9198a1 } .line { stroke: #30363d }
    .ours { fill: #56b8a4 } .theirs { fill: #61788a }
  }
</style>
<rect class="paper" width="${width}" height="${top}" rx="8"/>
${parts.join('\n')}
</svg>
`;
}

function chart({ bars, title, unit }, top) {
  const known = bars.map(({ value }) => value).filter((value) => value > 0);
  const [low, high] = [Math.floor(Math.log10(Math.min(...known))), Math.ceil(Math.log10(Math.max(...known)))];
  const decades = Math.max(1, high - low);
  const x = (value) => left + ((Math.log10(value) - low) / decades) * (width - left - right);
  const bottom = top + head + bars.length * row;
  const lines = Array.from({ length: decades + 1 }, (_, index) => 10 ** (low + index)).map(
    (value) =>
      `<line class="line" x1="${round(x(value))}" x2="${round(x(value))}" y1="${top + head - 8}" y2="${bottom}"/>` +
      `<text class="quiet" x="${round(x(value))}" y="${top + head - 14}" text-anchor="middle">${inFewDigits(value)}</text>`,
  );
  return [
    `<text class="title ink" x="20" y="${top + 18}">${escape(title)}</text>`,
    `<text class="quiet" x="${width - 20}" y="${top + 18}" text-anchor="end">${escape(unit)}; each line is ten times the last</text>`,
    ...lines,
    ...bars.map((bar, index) => rowOf(bar, top + head + index * row, x)),
  ].join('\n');
}

function rowOf({ name, value }, y, x) {
  const label = `<text class="ink" x="${left - 10}" y="${y + 16}" text-anchor="end">${escape(name)}</text>`;
  if (!(value > 0)) return `${label}<text class="quiet" x="${left + 6}" y="${y + 16}">no answer</text>`;
  const length = Math.max(2, x(value) - left);
  return (
    `${label}<rect class="${name.startsWith('attune') ? 'ours' : 'theirs'}" x="${left}" y="${y + 4}" width="${round(length)}" height="${row - 10}" rx="3"/>` +
    `<text class="ink" x="${round(left + length + 6)}" y="${y + 16}">${inFewDigits(value)}</text>`
  );
}

const round = (value) => Math.round(value * 10) / 10;
const inFewDigits = (value) => Number(value.toPrecision(2)).toLocaleString('en', { maximumFractionDigits: 4 });
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
