import { bandOf, pixels, placed } from "../band.ts";
import { framed, NUMBERS, type NumberFrame } from "../frame.ts";
import { lineKey } from "../key.ts";
import { notNegative, numberColumn, numberText, textColumn, valueTexts } from "../readColumn.ts";
import { readForm } from "../readForm.ts";
import { FLAG, type OptionRule } from "../readOptions.ts";
import type { ChartSpec, Column, Layer } from "../spec.ts";
import { plainText } from "../text/plainText.ts";
import { saidOf } from "../text/saidOf.ts";
import { textLayer } from "../textLayer.ts";

/**
 * Which columns a {@link bullet} chart reads.
 *
 * @example
 * ```ts
 * import type { BulletColumns } from "@park/charts";
 * type Progress = { work: string; done: number; planned: number };
 * const columns: BulletColumns<Progress> = { y: "work", x: "done", target: "planned" };
 * columns.target; // => "planned"
 * ```
 */
export interface BulletColumns<R extends object> {
  /** The label of each row. */
  readonly y: Column<R, string>;
  /** The value of each row, from 0. */
  readonly x: Column<R, number>;
  /** What the value is held against; null draws none. */
  readonly target: Column<R, number>;
  /** What stands behind each row; value and target where it is left out. */
  readonly text?: Column<R, string>;
}

/**
 * A range of values and what it means.
 *
 * @example
 * ```ts
 * import type { BulletBand } from "@park/charts";
 * const band: BulletBand = { to: 50, label: "Low" };
 * band.to; // => 50
 * ```
 */
export interface BulletBand {
  /** Where it ends; it begins where the one before ends, or at 0. */
  readonly to: number;
  readonly label: string;
}

const ROW = 26;
const THIN = 10;
const THICK = 18;
const KEY_GAP = 14;

const BANDS: OptionRule = {
  must: "an array of bands, each with a number as to and a text as label",
  holds: (value) =>
    Array.isArray(value) &&
    Array.from(value).every(
      (band) => typeof band?.to === "number" && typeof band.label === "string",
    ),
};

/** Refuses bands that do not follow each other. */
const checkBands = (bands: readonly BulletBand[], most: number): void => {
  if (bands.length > most) {
    throw new RangeError(
      `Cannot draw bullet: must have at most ${most} bands, got ${bands.length}`,
    );
  }
  bands.forEach(({ to }, index) => {
    const from = bands[index - 1]?.to ?? 0;
    if (!(to > from && to <= 1e300)) {
      throw new RangeError(
        `Cannot draw bullet: bands[${index}].to must be a number above ${from}, got ${to}`,
      );
    }
  });
};

/**
 * Values against their targets on one scale from 0: a bar, a mark across it where the target is, and behind both, where
 * they are given, ranges with a meaning. With `progress` the target is a whole that the bar fills.
 *
 * When: an amount that has a plan, a limit or a whole. When not: no target is stated (use {@link bar}), several units.
 *
 * @param rows - any rows of one unit
 * @param columns - which columns are labels, values, targets and texts
 * @param frame - title, source, language, theme and width; `progress`, whether targets are wholes; `bands`, at most three
 * ranges in ascending order
 * @returns the spec
 * @throws {RangeError} if there are no rows, a number is negative or not finite, bands do not ascend, or with `progress` a
 * value is above its whole
 *
 * @example
 * ```ts
 * import { bullet } from "@park/charts";
 * const rows = [{ work: "Roads", done: 32, planned: 86 }];
 * const columns = { y: "work", x: "done", target: "planned" } as const;
 * const spec = bullet(rows, columns, { title: "Works", locale: "en", progress: true });
 * spec.description; // => "Works. Roads: 32 / 86."
 * ```
 */
export const bullet = <const R extends object>(
  rows: readonly R[],
  columns: BulletColumns<R>,
  frame: NumberFrame & { readonly progress?: boolean; readonly bands?: readonly BulletBand[] },
): ChartSpec => {
  const stage = readForm(
    {
      name: "bullet",
      columns: { y: "needed", x: "needed", target: "needed", text: "optional" },
      options: { ...NUMBERS, progress: FLAG, bands: BANDS },
    },
    rows,
    columns,
    frame,
  );
  const { theme, room } = stage;
  const { progress = false, bands = [] } = frame;
  const labels = textColumn("bullet", rows, columns.y);
  const values = numberColumn("bullet", rows, columns.x);
  const targets = numberColumn("bullet", rows, columns.target);
  notNegative("bullet", columns.x, values);
  notNegative("bullet", columns.target, targets);
  const texts =
    columns.text === undefined
      ? values.map(
          (value, index) => `${numberText(value, stage)} / ${numberText(targets[index], stage)}`,
        )
      : valueTexts("bullet", rows, columns.text, values, stage);
  const beyond = values.findIndex((value, index) => (value ?? 0) > (targets[index] ?? Infinity));
  if (progress && beyond >= 0) {
    throw new RangeError(
      `Cannot draw bullet: rows[${beyond}].${columns.x} must be at most its whole ${targets[beyond]}, got ${values[beyond]}`,
    );
  }
  // From the range that means least to the one that means most.
  const fills = [theme.unknown, theme.grid, theme.surface];
  checkBands(bands, fills.length);
  const key = lineKey(
    bands.map(({ label }) => plainText(label)),
    fills.slice(0, bands.length),
    { theme, room, top: 0 },
  );
  const band = bandOf(labels, texts, stage, {
    top: bands.length === 0 ? 0 : key.bottom + KEY_GAP,
    markRoom: ROW,
  });
  const longest =
    Math.max(
      0,
      ...values.map((value) => value ?? 0),
      ...targets.map((target) => target ?? 0),
      bands.at(-1)?.to ?? 0,
    ) || 1;
  const scale = {
    domain: [0, longest],
    range: [band.from, band.to],
    nice: false,
    zero: true,
  } as const;
  const length = (field: string) => ({ field, type: "quantitative", scale, axis: null }) as const;
  const thickness = progress ? THICK : THIN;
  const data = placed(
    band,
    values.map((value, index) => {
      const y = band.places[index]?.markY ?? 0;
      const target = targets[index] ?? null;
      return {
        value,
        target,
        at: Math.max(value ?? 0, target ?? 0, bands.at(-1)?.to ?? 0),
        top: y - thickness / 2,
        bottom: y + thickness / 2,
        outerTop: y - ROW / 2 + 1,
        outerBottom: y + ROW / 2 - 1,
        text: texts[index] ?? "",
        said: saidOf(stage.locale, labels[index], texts[index]),
      };
    }),
  );
  const across = { y: pixels("outerTop"), y2: { field: "outerBottom" } } as const;
  const along = { y: pixels("top"), y2: { field: "bottom" } } as const;
  const ranges: readonly Layer[] = bands.map(({ to }, index) => ({
    data: {
      values: data.map(({ outerTop, outerBottom }) => ({
        from: bands[index - 1]?.to ?? 0,
        to,
        outerTop,
        outerBottom,
      })),
    },
    mark: {
      type: "rect",
      color: fills[index] ?? theme.surface,
      stroke: theme.background,
      strokeWidth: 1,
      aria: false,
    },
    encoding: { ...across, x: length("from"), x2: { field: "to" } },
  }));
  const track: Layer = {
    mark: {
      type: "rect",
      color: theme.surface,
      stroke: theme.unknown,
      strokeWidth: 1,
      aria: false,
    },
    encoding: { ...along, x: length("target"), x2: { datum: 0 } },
  };
  const tick: Layer = {
    mark: { type: "rule", strokeWidth: 3, color: theme.text, aria: false },
    encoding: { ...across, x: length("target") },
  };
  const layers: readonly Layer[] = [
    ...ranges,
    ...(progress ? [track] : []),
    {
      mark: { type: "rect", color: theme.accent },
      encoding: {
        ...along,
        x: length("value"),
        x2: { datum: 0 },
        description: { field: "said", type: "nominal" },
      },
    },
    ...(progress ? [] : [tick]),
    ...(band.isTextBehind
      ? [
          textLayer({
            field: "text",
            x: length("at"),
            y: band.y,
            dx: 8,
            bold: true,
            baseline: "middle",
            color: theme.text,
          }),
        ]
      : []),
    ...band.layers,
    ...(bands.length === 0 ? [] : key.layers),
  ];
  const said = labels.map((label, index) => ({ label, text: texts[index] ?? "" }));
  return framed(frame, stage, { height: band.height, layers, rows: data, said });
};
