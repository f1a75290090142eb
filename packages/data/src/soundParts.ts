import type { Issue } from "@park/data";

const LISTS = ["sources", "facts", "entities", "exclusions"] as const;
type List = (typeof LISTS)[number];

/** What of a review can be checked further although other parts of it have no good shape. */
export interface SoundParts {
  /** The parts of the right shape, as they were given. */
  readonly input: { readonly [key: string]: unknown };
  /** An issue of these parts where it stands in all the data; none where it only follows from what was left out. */
  readonly place: (issue: Issue) => readonly Issue[];
}

/**
 * The parts of a review that have the right shape.
 *
 * @param data - anything
 * @param issues - what is wrong with its shape
 * @returns the parts; null where the data is no object at all
 */
export const soundParts = (data: unknown, issues: readonly Issue[]): SoundParts | null => {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return null;
  const given = data as { readonly [K in "id" | "park" | "period" | "measures" | List]?: unknown };
  const broken = new Map<string, Set<string | number>>();
  const lost = new Set<string>();
  for (const { path } of issues) {
    const [name, key] = path;
    if (name === undefined) continue;
    if (key === undefined) lost.add(String(name));
    else broken.set(String(name), (broken.get(String(name)) ?? new Set()).add(key));
  }
  const isBroken = (name: string): boolean => lost.has(name) || broken.has(name);
  const kept = Object.fromEntries(
    LISTS.map((name): [List, readonly number[]] => {
      const list = lost.has(name) ? [] : (given[name] ?? []);
      const indices = Array.isArray(list) ? list.map((_, index) => index) : [];
      return [name, indices.filter((index) => !broken.get(name)?.has(index))];
    }),
  ) as { readonly [L in List]: readonly number[] };
  const lists = Object.fromEntries(
    LISTS.map((name) => [name, kept[name].map((index) => (given[name] as unknown[])[index])]),
  );
  const measures =
    lost.has("measures") || given.measures === undefined ? {} : (given.measures as object);
  const input = {
    id: given.id,
    park: given.park,
    // Any period will do: what follows from it is left out below.
    period: isBroken("period") ? "2000" : given.period,
    ...lists,
    measures: Object.fromEntries(
      Object.entries(measures).filter(([key]) => !broken.get("measures")?.has(key)),
    ),
  };
  const follows = ({ path, value }: Issue): boolean => {
    const last = path.at(-1);
    if (path[0] === "period") return isBroken("period");
    // Where a source or a section is.
    if (["source", "section", "start", "end"].includes(String(last))) return isBroken("sources");
    // Which measure it is.
    if (last === "measure" || path[2] === "relations")
      return lost.has("measures") || broken.get("measures")?.has(String(value)) === true;
    // Which fact or enterprise is meant.
    if (path.includes("facts") || last === "countedBy")
      return path[0] === "entities" && isBroken("facts");
    return last === "operator" && isBroken("entities");
  };
  const place = (issue: Issue): readonly Issue[] => {
    if (follows(issue)) return [];
    const [name, index, ...rest] = issue.path;
    const indices = Object.hasOwn(kept, name ?? "") ? kept[name as List] : undefined;
    const original = typeof index === "number" ? indices?.[index] : undefined;
    return [original === undefined ? issue : { ...issue, path: [name as List, original, ...rest] }];
  };
  return { input, place };
};
