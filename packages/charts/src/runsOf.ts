/** Runs of indexes that lie beside each other and have a value: a line is broken between them. */
export const runsOf = (values: readonly (number | null)[]): readonly (readonly number[])[] => {
  const runs: number[][] = [];
  values.forEach((value, index) => {
    if (value === null) return;
    if (index > 0 && values[index - 1] !== null && values[index - 1] !== undefined)
      runs.at(-1)?.push(index);
    else runs.push([index]);
  });
  return runs;
};
