/** A step like 1, 2 or 5 times a power of ten that divides something into about so many parts. */
function niceStep(largest: number, parts: number) {
  const rough = Math.max(largest / parts, 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * [1, 2, 5, 10].find((times) => times * power >= rough)!;
}

export interface Scale {
  /** The values at the lines; those below zero belong to the second series. */
  ticks: number[];
  /** How far from the top a value stands, between 0 and 1. */
  at: (value: number) => number;
}

/** One scale for what grows upwards and what grows downwards, so that both can be compared. */
export function scaleOf(highest: number, lowest: number, parts = 5): Scale {
  // Where nothing grows there is room for something small.
  const [top, bottom] = [Math.max(highest, 1), Math.max(lowest, 1)];
  const step = niceStep(top + bottom, parts);
  const [above, below] = [Math.floor(top / step), Math.floor(bottom / step)];
  const ticks = Array.from({ length: above + below + 1 }, (_, index) => (above - index) * step);
  return { ticks, at: (value) => (top - value) / (top + bottom) };
}
