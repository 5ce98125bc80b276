/** Colours and patterns of the series of a chart: told apart by pattern as well as by colour. */
export const SERIES_COUNT = 4;

/** 1 to 4, again from the start after the fourth. */
export function seriesNumber(index: number): number {
  return (index % SERIES_COUNT) + 1;
}

export function patternId(chartId: string, index: number): string {
  return `${chartId}-pattern-${seriesNumber(index)}`;
}
