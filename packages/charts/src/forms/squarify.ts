/** A rectangle in pixels. */
export interface Tile {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What is known of the areas that stand in one row. */
interface Row {
  readonly sum: number;
  readonly least: number;
  readonly most: number;
}

const grown = ({ sum, least, most }: Row, area: number): Row => ({
  sum: sum + area,
  least: Math.min(least, area),
  most: Math.max(most, area),
});

/** The worst ratio of sides in a row of areas along a side. */
const worst = ({ sum, least, most }: Row, side: number): number => {
  const depth = sum / side;
  return Math.max(most / depth ** 2, depth ** 2 / least);
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
    const areas: number[] = [];
    let row: Row = { sum: 0, least: Number.POSITIVE_INFINITY, most: 0 };
    while (next < shares.length) {
      const area = (shares[next] ?? 0) * width * height;
      const more = grown(row, area);
      if (areas.length > 0 && worst(more, side) > worst(row, side)) break;
      areas.push(area);
      row = more;
      next += 1;
    }
    // The last row takes what is left, whatever sums of doubles say.
    const isColumn = restWidth >= restHeight;
    const long = isColumn ? restWidth : restHeight;
    const depth = next === shares.length ? long : Math.min(long, row.sum / side);
    let along = 0;
    for (const area of areas) {
      const length = (area / row.sum) * side;
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
