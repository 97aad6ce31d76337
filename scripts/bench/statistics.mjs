// Medians and their spread, and their formats.

/** The quantile `share` of the values, interpolated linearly. NaN if there are no values. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return sorted.length === 0 ? NaN : low + (high - low) * (at - Math.floor(at));
}

/** The median and the two quartiles. */
export const spreadOf = (values) => ({
  count: values.length,
  median: quantile(values, 0.5),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
});

/** Three significant digits, with separators: “0.0123”, “4.56”, “1,230”. */
export function inDigits(value) {
  if (!Number.isFinite(value)) return '–';
  if (value === 0) return '0';
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  const rounded = Math.abs(value) >= 1000 ? Number(value.toPrecision(3)) : value;
  return rounded.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** “median (quartile–quartile)”. */
export const inWords = ({ high, low, median }) => `${inDigits(median)} (${inDigits(low)}–${inDigits(high)})`;

/** The ratio of `value` to `unit`: “12.3 ×”. */
export const asRatio = (value, unit) => (Number.isFinite(value / unit) ? `${inDigits(value / unit)} ×` : '–');
