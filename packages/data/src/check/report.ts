import type { Issue } from "../issue.ts";

/** A place in a review. */
export type Path = Issue["path"];

/** Takes an issue down. */
export type Report = (path: Path, rule: string, value: unknown) => void;

/** So many ids are listed: the whole codebook, but not all the sections of a book. */
const LISTED = 200;

/** The rule that a value must be one of a closed list. */
export const oneOf = (ids: readonly string[]): string => {
  const more = ids.length > LISTED ? ` or ${ids.length - LISTED} more` : "";
  return `must be one of ${ids.slice(0, LISTED).join(", ") || "(none defined)"}${more}`;
};

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
