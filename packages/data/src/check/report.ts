import type { Issue } from "../issue.ts";

/** A place in a review. */
export type Path = Issue["path"];

/** Takes an issue down. */
export type Report = (path: Path, rule: string, value: unknown) => void;

/** The rule that a value must be one of a closed list. */
export const oneOf = (ids: Iterable<string>): string =>
  `must be one of ${[...ids].join(", ") || "(none defined)"}`;

/** How many letters have to be changed, added or left out to make one word of another. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
};

/** So many ids are listed even where one is near. */
const FEW = 12;

/** The rule that an id must be a measure, with the one that was perhaps meant. */
export const oneOfMeasures = (ids: readonly string[], got: string): string => {
  const near = ids
    .map(
      (id) => [id, got.length > 100 ? 99 : distance(id.toLowerCase(), got.toLowerCase())] as const,
    )
    .filter(([id, steps]) => steps <= Math.max(2, id.length / 4))
    .sort((a, b) => a[1] - b[1])
    .slice(0, 3)
    .map(([id]) => id);
  return near.length === 0 || ids.length <= FEW
    ? oneOf(ids)
    : `must be one of ${ids.length} measures; did you mean ${near.join(" or ")}?`;
};

/** What a record has under a key of its own. */
export const own = <T>(record: { readonly [id: string]: T }, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** Reports each id that stands a second time. */
export const checkUnique = (
  report: Report,
  path: Path,
  items: readonly { readonly id: string }[],
): void => {
  const seen = new Set<string>();
  items.forEach(({ id }, index) => {
    if (seen.has(id))
      report([...path, index, "id"], `must be unique, and stands in ${path.join(".")} before`, id);
    seen.add(id);
  });
};
