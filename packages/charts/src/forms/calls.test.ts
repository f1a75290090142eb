import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FORM_CALLS, formRows } from "../testing/formCalls.ts";
import { THEMES } from "../theme/theme.ts";

const BASE = { title: "t", locale: "en" } as const;

/** The message of what a call throws, which is one of the two kinds that are documented. */
const refusal = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    expect(error instanceof RangeError || error instanceof TypeError, String(error)).toBe(true);
    return (error as Error).message;
  }
  return "drawn";
};

test("there are twenty forms", () => {
  expect(FORM_CALLS).toHaveLength(20);
});

describe.each(FORM_CALLS)(
  "$name",
  ({ name, draw, columns, optionalRoles, options, hasNumbers }) => {
    const frame = { ...BASE, ...options };
    const needed = Object.fromEntries(
      Object.entries(columns).filter(([role]) => !optionalRoles.includes(role)),
    );
    const refused = (rest: string) => `Cannot draw ${name}: ${rest}`;

    test("draws with all of its columns and options, and without those that may be left out", () => {
      expect(refusal(() => draw(formRows(), columns, frame))).toBe("drawn");
      const few = Object.fromEntries(
        Object.entries(frame).filter(([option]) => ["title", "locale"].includes(option)),
      );
      expect(refusal(() => draw(formRows(), needed, few))).toBe("drawn");
      const undefinedOptions = Object.fromEntries(
        Object.keys(options).map((option) => [option, few[option]]),
      );
      expect(refusal(() => draw(formRows(), needed, { ...few, ...undefinedOptions }))).toBe(
        "drawn",
      );
    });

    test("rows that are none are refused", () => {
      for (const [rows, got] of [
        [undefined, "undefined"],
        [null, "null"],
        ["rows", '"rows"'],
        [{ 0: formRows()[0], length: 1 }, "an object"],
        [new Set(formRows()), "an object"],
      ])
        expect(refusal(() => draw(rows, columns, frame))).toBe(
          refused(`rows must be an array of objects, got ${got}`),
        );
      expect(refusal(() => draw([], columns, frame))).toBe(
        refused("rows must not be empty, got []"),
      );
      for (const row of [null, undefined, 3, "row", true])
        expect(refusal(() => draw([...formRows(), row], columns, frame))).toContain(
          refused("rows[1] must be an object, got "),
        );
      const many = Array.from({ length: 20_001 }, () => ({}));
      expect(refusal(() => draw(many, columns, frame))).toBe(
        refused("must have at most 20000 rows, got 20001; add them up into fewer"),
      );
      // A hole is no row.
      expect(refusal(() => draw(Object.assign([], { 1: formRows()[0] }), columns, frame))).toBe(
        refused("rows[0] must be an object, got undefined"),
      );
    });

    test("roles that are missing, misspelt or no names are refused", () => {
      for (const given of [undefined, null, "name", 3])
        expect(refusal(() => draw(formRows(), given, frame))).toContain(
          refused("columns must be an object, got "),
        );
      for (const role of Object.keys(needed)) {
        const { [role]: _, ...others } = columns;
        expect(refusal(() => draw(formRows(), others, frame))).toBe(
          refused(`columns.${role} must be the name of a column, got undefined`),
        );
        expect(
          refusal(() => draw(formRows(), { ...others, [`${role}${role}`]: "a" }, frame)),
        ).toContain(
          refused(
            `columns must be among ${Object.keys(columns).join(", ")}, tooltip, got "${role}${role}"`,
          ),
        );
      }
      for (const role of Object.keys(columns)) {
        for (const column of [null, 3, {}, ["name"]])
          expect(refusal(() => draw(formRows(), { ...columns, [role]: column }, frame))).toContain(
            refused(`columns.${role} must be the name of a column`),
          );
      }
      for (const role of ["__proto__", "constructor", "toString"])
        expect(
          refusal(() =>
            draw(
              formRows(),
              JSON.parse(JSON.stringify(columns).replace("{", `{"${role}":"name",`)),
              frame,
            ),
          ),
        ).toContain(refused("columns must be among "));
    });

    test("a column that rows have not is refused with those they have, and with what was meant", () => {
      const there =
        '"name", "group", "value", "half", "low", "high", "when", "state", "role", "flag"';
      for (const role of Object.keys(columns)) {
        const draws = (column: string) => () =>
          draw(formRows(), { ...columns, [role]: column }, frame);
        expect(refusal(draws("nmae"))).toBe(
          refused(
            `columns.${role} must be a column of rows[0], which has ${there}, got "nmae"; did you mean "name"?`,
          ),
        );
        // Every object inherits these, no row has them.
        for (const column of ["__proto__", "constructor", "toString", ""])
          expect(refusal(draws(column))).toContain(
            refused(
              `columns.${role} must be a column of rows[0], which has ${there}, got "${column}"`,
            ),
          );
      }
      const { name: _, ...other } = formRows()[0] as { name: string };
      expect(refusal(() => draw([...formRows(), other], columns, frame))).toContain("rows[1]");
    });

    test("columns may have any name", () => {
      for (const column of ["__proto__", "constructor", "hasOwnProperty", "a.b['c']", "", "长"]) {
        const renamed = formRows().map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([key, value]) => [key === "name" ? column : key, value]),
          ),
        );
        const roles = Object.fromEntries(
          Object.entries(columns).map(([role, key]) => [role, key === "name" ? column : key]),
        );
        expect(refusal(() => draw(renamed, roles, frame))).toBe("drawn");
      }
    });

    test("a frame that is missing, and options that are missing, misspelt or of another type, are refused", () => {
      for (const given of [undefined, null, "t", 3])
        expect(refusal(() => draw(formRows(), columns, given))).toContain(
          refused(
            "the frame, the last argument, must be an object with a title and a locale, got ",
          ),
        );
      const { title: _, ...untitled } = frame;
      expect(refusal(() => draw(formRows(), columns, untitled))).toBe(
        refused("title must be a text, got undefined"),
      );
      expect(refusal(() => draw(formRows(), columns, { ...frame, tilte: "t" }))).toMatch(
        /options must be among .*, got "tilte"; did you mean "title"\?$/,
      );
      for (const option of ["__proto__", "constructor"])
        expect(
          refusal(() =>
            draw(
              formRows(),
              columns,
              Object.defineProperty({ ...frame }, option, { value: 1, enumerable: true }),
            ),
          ),
        ).toContain(refused("options must be among "));
      const wrong: { readonly [option: string]: readonly unknown[] } = {
        title: [null, 3, {}],
        subtitle: [null, 3],
        source: [null, 3],
        notes: ["a note", [3], {}, null],
        theme: [null, 3, "neon", "constructor", {}, []],
        width: [null, "400", 239, Number.NaN, Number.POSITIVE_INFINITY],
        unit: ["bushel", 3, null, "toString"],
        digits: ["2", -1, 1.5, 10, null],
        format: ["%d", 3, null, "'", ".1f;"],
        vegaLite: [4, "5", null],
        highlight: ["a", [null], [{}], {}, ["nobody"], null],
        open: ["a", [null], [{}], {}, ["nobody"], null],
        contradicted: ["a", [null], [{}], {}, ["nobody"], null],
        references: [
          {},
          [null],
          [{ at: "9", label: "a" }],
          [{ at: 9 }],
          [{ at: 1, label: "a", x: 1 }],
          3,
        ],
        annotations: [
          {},
          [null],
          [{ at: "a" }],
          [{ at: "nobody", text: "a" }],
          [{ at: "a", text: 3 }],
          3,
        ],
        whole: ["9", null, Number.NaN],
        apart: ["true", 1, null],
        zero: ["true", 1, null],
        most: ["2", 0, 1.5, null],
        scale: ["column", null, 3],
        axis: [3, null],
        ordinal: ["true", 1, null],
        hasZero: ["true", 1, null],
        isFilled: ["true", 1, null],
        mark: ["area", null],
        share: ["true", 1, null],
        tolerance: ["0", -1, null],
      };
      for (const option of [
        ...Object.keys(options),
        "title",
        "subtitle",
        "source",
        "notes",
        "theme",
        "width",
        "vegaLite",
      ]) {
        expect(wrong[option], option).toBeDefined();
        for (const value of wrong[option] ?? []) {
          const message = refusal(() => draw(formRows(), columns, { ...frame, [option]: value }));
          expect(message).toContain(refused(option));
          expect(message).toMatch(/, got .+$/);
        }
      }
      if (!hasNumbers)
        expect(refusal(() => draw(formRows(), columns, { ...frame, digits: 2 }))).toContain(
          refused("options must be among "),
        );
    });

    test("no language is assumed: without one, or with another, it is refused", () => {
      const { locale: _, ...without } = frame;
      for (const [given, got] of [
        [without, "undefined"],
        [{ ...frame, locale: "fr" }, '"fr"'],
        [{ ...frame, locale: null }, "null"],
      ])
        expect(refusal(() => draw(formRows(), columns, given))).toBe(
          refused(`locale must be one of zh, en, got ${got}`),
        );
    });

    test("what it adds is in the language that it was asked for", () => {
      const text = (locale: string) =>
        JSON.stringify(draw(formRows(), columns, { ...frame, locale, source: "s", notes: ["n"] }));
      expect(text("en")).not.toMatch(/\p{Script=Han}|[。：，；]/u);
      expect(text("zh")).toMatch(/来源：s/);
    });

    test("themes are known by name, as in the charts of reviews", () => {
      for (const [themeName, theme] of Object.entries(THEMES))
        expect(draw(formRows(), columns, { ...frame, theme: themeName })).toEqual(
          draw(formRows(), columns, { ...frame, theme }),
        );
      const { accent: _, ...lacking } = THEMES.dark;
      expect(refusal(() => draw(formRows(), columns, { ...frame, theme: lacking }))).toContain(
        refused("theme must have the tokens of LIGHT and no others (spread LIGHT), got no accent"),
      );
      expect(
        refusal(() => draw(formRows(), columns, { ...frame, theme: { ...THEMES.dark, text: 3 } })),
      ).toBe(refused("theme.text must be a colour such as #005f9e, got 3"));
    });

    test("cells of another type are refused by row and column", () => {
      for (const [role, column] of Object.entries(columns)) {
        for (const value of [[], {}, new Date(Number.NaN), () => 1, Symbol("s")]) {
          const rows = formRows().map((row) => ({ ...row, [column]: value }));
          const message = refusal(() => draw(rows, { ...columns, [role]: column }, frame));
          expect(message).toContain(refused(`rows[0].${column} must be `));
        }
      }
    });
  },
);

const hostile = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  fc.constantFrom(
    undefined,
    null,
    Number.NaN,
    "__proto__",
    "constructor",
    "name",
    [],
    {},
    formRows(),
  ),
);

test("a call of anything is refused in words or draws, and pollutes nothing", () => {
  const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
  const part = (good: unknown) => fc.oneof({ weight: 2, arbitrary: fc.constant(good) }, hostile);
  const some = (good: object) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant(good) },
      fc
        .tuple(fc.constantFrom(...Object.keys(good), "__proto__", "constructor"), hostile)
        .map(([key, value]) =>
          Object.defineProperty({ ...good }, key, { value, enumerable: true }),
        ),
      hostile,
    );
  let drawn = 0;
  fc.assert(
    fc.property(
      fc
        .constantFrom(...FORM_CALLS)
        .chain((form) =>
          fc.tuple(
            fc.constant(form),
            fc.oneof(fc.array(some(formRows()[0] as object), { maxLength: 3 }), part(formRows())),
            some(form.columns),
            some({ ...BASE, ...form.options }),
          ),
        ),
      ([{ name, draw }, rows, columns, frame]) => {
        const message = refusal(() => draw(rows, columns, frame));
        if (message === "drawn") drawn += 1;
        else expect(message.startsWith(`Cannot draw ${name}: `), message).toBe(true);
      },
    ),
    { numRuns: Number(process.env.CALLS ?? 3000) },
  );
  expect(drawn).toBeGreaterThan(0);
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(before);
});
