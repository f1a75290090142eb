import { EXCHANGE_COLUMNS, tidyFacts, xinyu2023 } from "@park/data";
import { toCsv } from "@park/data/csv";
import { describe, expect, test } from "vitest";
import { reviewFromCsv } from "./reviewFromCsv.ts";

const about = { park: "East", period: "" };
const issuesOf = (csv: string): readonly string[] =>
  (reviewFromCsv(csv, about).issues ?? []).map(({ path }) => path.join("."));

describe("a review of a table", () => {
  test("has the facts of the review that the table was written from", () => {
    const read = reviewFromCsv(toCsv(EXCHANGE_COLUMNS, tidyFacts(xinyu2023)), about);
    if (read.issues !== undefined) throw new Error(JSON.stringify(read.issues));
    expect(read.value.period).toBe("2023");
    expect(read.value.park.name).toEqual({ zh: "East", en: "East" });
    expect(read.value.facts).toEqual(xinyu2023.facts);
  });

  test("needs no more than measure, amount, printed and start", () => {
    const csv = "measure,amount,unit_mult,printed,start\nforeignTrade,300.6,8,300.6亿元,263\n";
    const read = reviewFromCsv(csv, { park: "East", period: "2024" });
    if (read.issues !== undefined) throw new Error(JSON.stringify(read.issues));
    expect(read.value.facts.map(({ id, period }) => [id, period])).toEqual([
      ["foreignTrade", "2024"],
    ]);
  });

  test("has its issues in the rows of the table, and says when nobody knows the period", () => {
    expect(issuesOf("measure,amount,printed,start\nforeignTrade,1,1元,x\n")).toEqual([
      "rows.2.start",
    ]);
    expect(
      issuesOf(
        "measure,amount,printed,start,period\nnothing,1,1个,0,2023\nforeignTrade,1,1元,3,2023\n",
      ),
    ).toEqual(["rows.2.measure"]);
    expect(issuesOf("measure,amount,printed,start\nforeignTrade,1,1元,0\n")).toEqual(["period"]);
    expect(issuesOf("measure,amount,printed,start\n")).toEqual(["period"]);
  });
});
