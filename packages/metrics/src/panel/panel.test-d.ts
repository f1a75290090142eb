import { expectTypeOf, test } from "vitest";
import {
  type Column,
  growth,
  INDICATORS,
  type IndicatorDefinition,
  panel,
  panelStream,
  share,
  sqlStatement,
} from "../index.ts";

test("columns are named like the inputs, results like the indicators", () => {
  const found = panel([growth, share], { current: [1], base: [2], part: [1], whole: [null] });
  expectTypeOf(found).toEqualTypeOf<{
    readonly growth: Required<Column>;
    readonly share: Required<Column>;
  }>();
  // @ts-expect-error: whole is missing
  panel([share], { part: [1] });
  // @ts-expect-error: no input is called hole
  panel([share], { part: [1], whole: [1], hole: [1] });
  // @ts-expect-error: texts are no numbers
  panel([share], { part: ["1"], whole: [1] });
  // @ts-expect-error: there is no result of that name
  found.shares;
  // @ts-expect-error: no input is called hole
  panelStream([share], [{ part: [1], hole: [1] }]);
});

test("of indicators that are not known one by one, names are any", () => {
  const some: readonly IndicatorDefinition[] = INDICATORS;
  expectTypeOf(panel(some, { anything: [1] })).toEqualTypeOf<{
    readonly [id: string]: Required<Column>;
  }>();
});

test("columns of a statement are by indicator and input, and those of the table where it says them", () => {
  const query = { dialect: "duckdb", table: ["firms"], indicators: [share] } as const;
  sqlStatement({ ...query, keys: ["park"], columns: { share: { part: "a" } } });
  // @ts-expect-error: no indicator is called shares
  sqlStatement({ ...query, columns: { shares: { part: "a" } } });
  // @ts-expect-error: no input is called parts
  sqlStatement({ ...query, columns: { share: { parts: "a" } } });
  // @ts-expect-error: the table has no parc
  sqlStatement({ ...query, tableColumns: ["park", "part", "whole"], keys: ["parc"] });
});
