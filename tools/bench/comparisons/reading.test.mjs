import { xinyu2023 } from "@park/data";
import { parseReview } from "@park/data/schema";
import { expect, test } from "vitest";
import { SHAPES } from "./reading.mjs";

const changed = (change) => {
  const file = JSON.parse(JSON.stringify(xinyu2023));
  change(file);
  return file;
};

/** Each is wrong in shape, in one place. */
const BROKEN = {
  "an amount that is a number": (file) => Object.assign(file.facts[3], { amount: 624.3 }),
  "a unit that is a number": (file) => Object.assign(file.facts[3], { unit: 1 }),
  "an unknown qualifier": (file) => Object.assign(file.facts[3], { qualifier: "roughly" }),
  "an unknown multiplier": (file) => Object.assign(file.facts[3], { multiplier: 1 }),
  "a key too much": (file) => Object.assign(file.facts[3], { value: 1 }),
  "no print": (file) => delete file.facts[3].printed,
  "a start below 0": (file) => Object.assign(file.entities[0], { start: -1 }),
  "an unknown kind of entity": (file) => Object.assign(file.entities[0], { kind: "river" }),
  "an attribute of another kind": (file) =>
    Object.assign(
      file.entities.find(({ kind }) => kind === "road"),
      { level: "city" },
    ),
  "a label in no language": (file) => Object.assign(file.measures.foreignTrade, { label: {} }),
  "a hash that is none": (file) => Object.assign(file.sources[0], { sha256: "0" }),
  "a period that is a number": (file) => Object.assign(file, { period: 2023 }),
  "a list for a park": (file) => Object.assign(file, { park: [] }),
};

test.each(Object.keys(BROKEN))("%s is refused by ours and by every peer", (name) => {
  const file = changed(BROKEN[name]);
  expect(parseReview(file).issues?.length).toBeGreaterThan(0);
  for (const [library, isSound] of Object.entries(SHAPES))
    expect(isSound(file), library).toBe(false);
});
