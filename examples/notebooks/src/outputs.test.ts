import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  chartsOf,
  FOLDER,
  NOTEBOOKS,
  outputsOf,
  readNotebook,
  textOf,
  VEGA_LITE,
} from "./notebook.ts";
import { pictureSize } from "./pictureSize.ts";

const notebooks = NOTEBOOKS.map((name) => readNotebook(join(FOLDER, `${name}.ipynb`)));
const [review, python] = notebooks;

/** What a cell printed, and the text of its values. */
const said = (notebook: (typeof notebooks)[number] | undefined, id: string): string =>
  (notebook?.cells.find((cell) => cell.id === id)?.outputs ?? [])
    .map(({ text, data }) => textOf(text ?? data?.["text/plain"]))
    .join("\n");

test("nothing is kept that a run threw or warned of", () => {
  for (const { output_type, name } of notebooks.flatMap(outputsOf)) {
    expect(output_type).not.toBe("error");
    expect(name).not.toBe("stderr");
  }
});

test.each(notebooks.flatMap(chartsOf).map((data, index) => ({ index, data })))(
  "chart $index is a spec of version 5 with its text, and no HTML that would outrank it",
  ({ data }) => {
    expect(data[VEGA_LITE]).toMatchObject({
      $schema: "https://vega.github.io/schema/vega-lite/v5.json",
      description: textOf(data["text/plain"]),
      width: expect.any(Number),
    });
    expect(data).not.toHaveProperty("text/html");
  },
);

describe("review.ipynb", () => {
  test("finds the figure in its place and what it may be", () => {
    expect(said(review, "fact")).toMatch(/start: 235,\s+end: 242/);
    expect(said(review, "interval")).toContain("62425000000 to 62435000000");
    expect(said(review, "formats")).toMatch(/624\.3亿元\n.*CNY 62\.43 billion/);
  });

  test("explains the contradiction: 114 of 115 is 99.13%, 113 would be the 98.26% that is printed", () => {
    expect(said(review, "audit")).toMatch(/xinyu-2023: 1 contradicted, .*agree\b/);
    expect(said(review, "contradicted")).toMatch(
      /98\.26%\) cannot both be right.*99\.13% would fit\.\n114个: 113 in place of 114\?\s+0\.98260/,
    );
  });

  test("says how much the audit could have seen, and what the figures imply", () => {
    expect(said(review, "power")).toMatch(/ of 121 figures are protected by the others/);
    // 68 of 49.63%, 40 of 54.8%, 24 of 47%, 201 after 32.2%.
    for (const number of [137, 73, 51, 152])
      expect(said(review, "implied")).toContain(`: ${number}, from`);
  });

  test("has a picture of each chart, as wide as asked", () => {
    const widths = chartsOf(review ?? { cells: [] }).map((data) => pictureSize(data)?.[0]);
    expect(widths).toEqual([720, 720, 720, 560, 720, 720]);
  });

  test("tells all four mistakes of one's own review, and takes it when they are mended", () => {
    expect(said(review, "mistakes").trim().split("\n")).toHaveLength(4);
    expect(said(review, "mended").trim().split("\n")).toHaveLength(6);
    expect(said(review, "own-audit")).toContain(
      "Start rate of key projects (95%) cannot all be right",
    );
    expect(said(review, "export").trim().split("\n")).toHaveLength(1 + 6);
  });
});

test("python.ipynb adds up: 45 + 19 + 16 + 10 + 9 of 117", () => {
  expect(said(python, "filter")).toContain("99 of 117, so 18 are of no named industry");
  expect(said(python, "facts")).toContain("121 facts");
});
