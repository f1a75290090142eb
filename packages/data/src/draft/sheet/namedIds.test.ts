import { expect, test } from "vitest";
import { namedIds } from "./namedIds.ts";
import type { SettledFile } from "./settle.ts";

test("a measure is called by its name wherever it stands, also as a whole and with its parts", () => {
  const label = { zh: "投资", en: "New investment" };
  const file = {
    measures: {
      own1: { id: "own1", label },
      own2: { id: "own2", label },
      own10: { id: "own10", label },
    },
    facts: [
      { measure: "own1" },
      { measure: "own2", of: "own1" },
      { measure: "own10", of: "own1.part=own1" },
      { measure: "own10", of: "own10" },
      { measure: "own10", of: { measure: "own10" } },
    ],
  } as unknown as SettledFile;
  const { measures, facts } = namedIds(
    file,
    (id) => id !== "own10",
    () => false,
  );
  // The second of one name keeps its number.
  expect(Object.entries(measures).map(([id, one]) => [id, one.id])).toEqual([
    ["newInvestment", "newInvestment"],
    ["own2", "own2"],
    ["own10", "own10"],
  ]);
  expect(facts).toEqual([
    { measure: "newInvestment" },
    { measure: "own2", of: "newInvestment" },
    { measure: "own10", of: "newInvestment.part=own1" },
    { measure: "own10", of: "own10" },
    { measure: "own10", of: { measure: "own10" } },
  ]);
});
