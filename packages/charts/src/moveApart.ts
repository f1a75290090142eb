/** A block of text that would best stand around `at`, in pixels. */
export interface Wish {
  readonly at: number;
  readonly height: number;
}

interface Cluster {
  /** Where its first block would begin, were it alone: the mean of what its blocks wish. */
  readonly top: number;
  readonly height: number;
  readonly count: number;
}

/**
 * Where blocks stand so that none covers another and each is as near to its wish as that allows: those in each other's
 * way are joined and move as one.
 *
 * @param wishes - the blocks; they keep the order of their wishes, and that of the list where two wish for one place
 * @param room - the pixels that they stand in; blocks that need more go on beyond it
 * @returns the top of each block, in the order of the list
 */
export const moveApart = (wishes: readonly Wish[], room: number): readonly number[] => {
  const order = wishes
    .map((wish, index) => ({ ...wish, index }))
    .sort((a, b) => a.at - b.at || a.index - b.index);
  const within = (top: number, height: number): number => Math.max(0, Math.min(room - height, top));
  const clusters: Cluster[] = [];
  for (const { at, height } of order) {
    let joined: Cluster = { top: at - height / 2, height, count: 1 };
    for (let before = clusters.at(-1); before !== undefined; before = clusters.at(-1)) {
      if (
        within(before.top, before.height) + before.height <=
        within(joined.top, joined.height) + 1e-9
      )
        break;
      clusters.pop();
      const count = before.count + joined.count;
      joined = {
        top: (before.top * before.count + (joined.top - before.height) * joined.count) / count,
        height: before.height + joined.height,
        count,
      };
    }
    clusters.push(joined);
  }
  const tops = wishes.map(() => 0);
  let next = 0;
  for (const cluster of clusters) {
    let top = within(cluster.top, cluster.height);
    for (const { index, height } of order.slice(next, next + cluster.count)) {
      tops[index] = Math.round(top * 100) / 100;
      top += height;
    }
    next += cluster.count;
  }
  return tops;
};
