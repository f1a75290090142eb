/** A rectangle in pixels. */
export interface Tile {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The worst ratio of sides in a row of areas along a side. */
const worst = (areas: readonly number[], side: number): number => {
  const sum = areas.reduce((all, area) => all + area, 0);
  const depth = sum / side;
  return Math.max(...areas.map((area) => Math.max(area / depth ** 2, depth ** 2 / area)));
};

/**
 * Divides a rectangle into tiles, one a share, as near to squares as their order allows.
 *
 * @source Bruls, Huizing and van Wijk, Squarified Treemaps (2000)
 *
 * @param shares - above 0, adding up to 1, best in descending order
 */
export const squarify = (
  shares: readonly number[],
  width: number,
  height: number,
): readonly Tile[] => {
  const tiles: Tile[] = [];
  let [left, top, restWidth, restHeight] = [0, 0, width, height];
  let next = 0;
  while (next < shares.length) {
    const side = Math.min(restWidth, restHeight);
    const row: number[] = [];
    while (next < shares.length) {
      const area = (shares[next] ?? 0) * width * height;
      if (row.length > 0 && worst([...row, area], side) > worst(row, side)) break;
      row.push(area);
      next += 1;
    }
    const sum = row.reduce((all, area) => all + area, 0);
    // The last row takes what is left, whatever sums of doubles say.
    const isColumn = restWidth >= restHeight;
    const long = isColumn ? restWidth : restHeight;
    const depth = next === shares.length ? long : Math.min(long, sum / side);
    let along = 0;
    for (const area of row) {
      const length = (area / sum) * side;
      tiles.push(
        isColumn
          ? { left, top: top + along, width: depth, height: length }
          : { left: left + along, top, width: length, height: depth },
      );
      along += length;
    }
    if (isColumn) {
      left += depth;
      restWidth -= depth;
    } else {
      top += depth;
      restHeight -= depth;
    }
  }
  return tiles;
};
