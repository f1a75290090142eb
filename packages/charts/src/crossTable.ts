/** Long rows as a table: for each group and each step the row that states it. */
export interface CrossTable {
  /** In the order in which they first appear, or in that which was asked for. */
  readonly groups: readonly string[];
  readonly steps: readonly string[];
  /** The index of a row by group, then by step; null where no row states it. */
  readonly cells: readonly (readonly (number | null)[])[];
}

/** More cells than this are a data set and no picture. */
const MOST = 100_000;

/**
 * Reads rows of one value each as a table of groups and steps.
 *
 * @param order - each step once, where they have an order of their own; that in which they first appear where it is left
 * out
 * @throws {RangeError} if two rows state one cell, or there are more than 100,000 cells
 */
export const crossTable = (
  form: string,
  groups: readonly string[],
  steps: readonly string[],
  order?: readonly string[],
): CrossTable => {
  const [allGroups, allSteps] = [[...new Set(groups)], order ?? [...new Set(steps)]];
  if (allGroups.length * allSteps.length > MOST) {
    throw new RangeError(
      `Cannot draw ${form}: must have at most ${MOST} cells, got ${allGroups.length} times ${allSteps.length}`,
    );
  }
  const at = new Map<string, Map<string, number>>();
  groups.forEach((group, index) => {
    const row = at.get(group) ?? new Map<string, number>();
    const step = steps[index] ?? "";
    if (row.has(step)) {
      throw new RangeError(
        `Cannot draw ${form}: each value must be stated once, got ${[group, step].filter((name) => name !== "").join(", ")} twice`,
      );
    }
    at.set(group, row.set(step, index));
  });
  return {
    groups: allGroups,
    steps: allSteps,
    cells: allGroups.map((group) => allSteps.map((step) => at.get(group)?.get(step) ?? null)),
  };
};
