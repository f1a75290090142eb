import { xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { factNotes } from "./factNotes.ts";

test("a note that two facts have stands once, behind both; a fact without one says nothing", () => {
  const facts = xinyu2023.facts.map((fact) => ({
    ...fact,
    note: ["talents", "talentTeams"].includes(fact.id) ? { zh: "未说明", en: "left open" } : null,
  }));
  expect(factNotes(xinyu2023, facts, "zh")).toEqual(["人才+项目团队、集聚人才：未说明"]);
  expect(factNotes(xinyu2023, facts.slice(0, 1), "en")).toEqual([]);
});
