import type { Issue } from "../issue.ts";
import { nearest } from "../nearest.ts";

/** A place in a review. */
export type Path = Issue["path"];

/** Takes an issue down. */
export type Report = (path: Path, rule: string, value: unknown) => void;

/** The rule that a value must be one of a closed list. */
export const oneOf = (ids: Iterable<string>): string =>
  `must be one of ${[...ids].join(", ") || "(none defined)"}`;

/** So many ids are listed even where one is near. */
const FEW = 12;

/** The rule that an id must be a measure, with the one that was perhaps meant. */
export const oneOfMeasures = (ids: readonly string[], got: string): string => {
  const near = nearest(got, ids);
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
