import { expect, test } from "vitest";
import { keepPictures } from "./keepPictures.ts";
import { type Notebook, VEGA_LITE } from "./notebook.ts";

/** The head of a PNG of a size, and a mark to tell two of them apart. */
const png = (width: number, height: number, mark: number): string => {
  const bytes = Buffer.alloc(25);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.writeUInt8(mark, 24);
  return bytes.toString("base64");
};

const notebook = (spec: object, picture: object): Notebook => ({
  cells: [
    { id: "says", cell_type: "markdown", source: [] },
    {
      id: "chart",
      cell_type: "code",
      source: [],
      outputs: [
        { output_type: "display_data", data: { [VEGA_LITE]: spec, ...picture, "text/plain": "t" } },
      ],
    },
  ],
});

const kept = notebook({ a: 1 }, { "image/png": png(3, 2, 1) });

test("a picture stays while spec and size do", () => {
  expect(keepPictures(notebook({ a: 1 }, { "image/png": png(3, 2, 2) }), kept)).toEqual(kept);
  const svg = { "image/svg+xml": '<svg class="marks" width="3" height="2">' };
  expect(keepPictures(notebook({ a: 1 }, svg), kept)).toEqual(kept);
  expect(JSON.stringify(keepPictures(notebook({ a: 1 }, svg), kept))).toBe(JSON.stringify(kept));
});

test.each([
  ["another spec", { a: 2 }, { "image/png": png(3, 2, 2) }],
  ["another size", { a: 1 }, { "image/png": png(3, 3, 2) }],
  ["no picture any more", { a: 1 }, {}],
])("%s is not covered up", (_, spec, picture) => {
  const fresh = notebook(spec, picture);
  expect(keepPictures(fresh, kept)).toEqual(fresh);
});
