import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Figure } from "./figure.ts";
import { findFigures } from "./findFigures.ts";

type Wanted = Partial<Figure> & { readonly figure?: null };

interface Case {
  readonly kind: string;
  readonly text: string;
  readonly want: readonly Wanted[];
}

const path = fileURLToPath(new URL("../../../../shared/cases/reading.json", import.meta.url));
const isHere = existsSync(path);
if (!isHere) console.warn(`SKIPPED: the cases of reading, because ${path} is not here`);
const { cases } = isHere
  ? (JSON.parse(readFileSync(path, "utf8")) as { readonly cases: readonly Case[] })
  : { cases: [] };

/** 个 counts anything: a count of items may be one of projects. */
const unitOf = (unit: string | undefined) => (unit === "project" ? "item" : unit);

describe.skipIf(!isHere)("what a text says is read, or open", () => {
  test.each(cases)("$kind: $text", ({ text, want }) => {
    const wanted = want.map(
      ({ amount = null, range = null, multiplier, unit, qualifier = null }) => [
        amount,
        range,
        multiplier,
        unitOf(unit),
        qualifier,
      ],
    );
    const read = findFigures(text).flatMap(({ figure }) => (figure === null ? [] : [figure]));
    // Three tenths are no more exact than that; the cases write them as percent.
    for (const { amount, range = null, multiplier, unit, qualifier } of read)
      expect(wanted).toContainEqual(
        unit === "tenth"
          ? [`${amount}0`, range, multiplier, "percent", qualifier]
          : [amount, range, multiplier, unitOf(unit), qualifier],
      );
  });

  test("many of them are read, and not all left open", () => {
    const read = cases.filter(({ text }) =>
      findFigures(text).some(({ figure }) => figure !== null),
    );
    expect(read.length).toBeGreaterThanOrEqual(35);
  });
});
