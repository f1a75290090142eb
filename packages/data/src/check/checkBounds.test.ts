import { expect, test } from "vitest";
import { defineReview } from "../defineReview.ts";
import { measure } from "../measure.ts";
import type { FactInput } from "../reviewInput.ts";

const label = { zh: "某", en: "One" };
const named = { label, definition: label };
const measures = {
  firms: measure({ id: "firms", ...named, unit: "enterprise", kind: "count" }),
  land: measure({ id: "land", ...named, unit: "mu", kind: "stock", maximum: "1500" }),
  rate: measure({ id: "rate", ...named, unit: "percent", kind: "share", maximum: "100" }),
  balance: measure({ id: "balance", ...named, unit: "CNY", kind: "flow", minimum: null }),
};

const issuesOf = (fact: Omit<FactInput<typeof measures>, "printed" | "start">): string => {
  try {
    defineReview({
      id: "made-up",
      park: { id: "park", name: label, place: [] },
      period: "2023",
      sources: [
        {
          id: "text",
          title: label,
          language: "zh-Hans",
          length: 9,
          sha256: "0".repeat(64),
          sections: [{ id: "all", label, start: 0, end: 9 }],
        },
      ],
      measures,
      facts: [{ ...fact, printed: "3", start: 0 } as FactInput<typeof measures>],
    });
    return "";
  } catch (error) {
    return (error as Error).message.split("\n").slice(1).join("; ");
  }
};

test.each<[object, string]>([
  [{ measure: "firms", amount: "12" }, ""],
  [{ measure: "firms", amount: "1.23", multiplier: 4 }, ""],
  [{ measure: "firms", amount: "12.0" }, ""],
  [{ measure: "firms", amount: "12.5" }, "facts[0].amount: must be a whole number of things"],
  [{ measure: "firms", amount: "1.23456", multiplier: 4 }, "must be a whole number of things"],
  [{ measure: "firms", range: ["1.5", "3"] }, "facts[0].range: must be a whole number of things"],
  [{ measure: "firms", amount: "-1" }, "facts[0].amount: must be at least 0 enterprise"],
  [{ measure: "firms", as: "change", amount: "-1" }, ""],
  [{ measure: "firms", as: "change", amount: "-1.5" }, "must be a whole number of things"],
  [{ measure: "firms", as: "growth", amount: "-1.5" }, ""],
  [{ measure: "firms", as: "rank", amount: "0" }, "facts[0].amount: must be at least 1 rank"],
  [{ measure: "firms", as: "share", of: "city", amount: "100" }, ""],
  [{ measure: "firms", as: "share", of: "city", amount: "100.1" }, ""],
  [{ measure: "firms", as: "share", of: "city", amount: "-1" }, "must be at least 0 percent"],
  [{ measure: "rate", amount: "10", unit: "tenth" }, ""],
  [{ measure: "rate", amount: "11", unit: "tenth" }, "must be at most 100 percent"],
  [{ measure: "rate", amount: "1000.5", unit: "permille" }, "must be at most 100 percent"],
  // 100 hectares are 1,500 mu.
  [{ measure: "land", amount: "100", unit: "ha" }, ""],
  [{ measure: "land", amount: "101", unit: "ha" }, "must be at most 1500 mu"],
  [{ measure: "land", range: ["1600", null] }, "facts[0].range: must be at most 1500 mu"],
  [{ measure: "land", range: ["1400", "1600"] }, ""],
  [{ measure: "rate", amount: "120", qualifier: "atMost" }, ""],
  [{ measure: "rate", amount: "120", qualifier: "over" }, "must be at most 100 percent"],
  // Prints as 100.4, which may be 100.35, and that is too much still.
  [{ measure: "rate", amount: "100.4" }, "must be at most 100 percent"],
  [{ measure: "balance", amount: "-3.5", multiplier: 8 }, ""],
])("%j: %s", (fact, issue) => {
  const said = issuesOf(fact as Parameters<typeof issuesOf>[0]);
  if (issue === "") expect(said).toBe("");
  else expect(said).toContain(issue);
});
