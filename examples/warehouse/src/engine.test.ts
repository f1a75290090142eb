import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inputNames, numberReading } from "@park/metrics";
import { afterAll, describe, expect, test } from "vitest";
import { byPark, type Row, withEngine, writeSample } from "./engine.ts";
import { columns, indicators } from "./indicators.ts";

const folder = mkdtempSync(join(tmpdir(), "park-warehouse-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The sums over whole rows, added up here, and the formula of them. */
const expected = (rows: readonly Row[], park: string): { readonly [id: string]: number | null } =>
  Object.fromEntries(
    indicators.map(({ id, formula }) => {
      const names = inputNames(formula);
      const own: Readonly<Record<string, string>> = columns[id as keyof typeof columns];
      const cells = (row: Row) => names.map((name) => row[own[name] ?? name]);
      const whole = rows.filter((row) => row["park"] === park && !cells(row).includes(null));
      const sums = names.map((name, at) => [
        name,
        whole.reduce((sum, row) => sum + Number(cells(row)[at]), 0),
      ]);
      return [id, numberReading(formula)(Object.fromEntries(sums))];
    }),
  );

describe.each(["firms.parquet", "fi'rms.csv"])("over %s", (name) => {
  test("the engine gives what the formulas give over the sums", async () => {
    const path = join(folder, name);
    await writeSample(path, 20);
    const rows = await byPark(path);
    const all = await withEngine((query) => query(`SELECT * FROM '${path.replaceAll("'", "''")}'`));
    expect(all).toHaveLength(40 * 20 * 12);
    expect(rows).toHaveLength(40);
    for (const row of rows) {
      for (const [id, value] of Object.entries(expected(all, String(row["park"])))) {
        expect(value).not.toBeNull();
        expect(Math.abs(Number(row[id]) / (value ?? Number.NaN) - 1)).toBeLessThan(1e-9);
      }
    }
  });
});
