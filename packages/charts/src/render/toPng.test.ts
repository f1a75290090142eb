import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Locale, xinyu2023 } from "@park/data";
import { afterAll, describe, expect, test } from "vitest";
import { CHARTS } from "../catalogue/charts.ts";
import { fontCollection } from "../testing/fontCollection.ts";
import { layered, simpleSpec } from "../testing/simpleSpec.ts";
import { tinyFont } from "../testing/tinyFont.ts";
import { systemFonts } from "./fonts/fontFile.ts";
import { systemFontPaths } from "./fonts/systemFontPaths.ts";
import { toPng } from "./toPng.ts";
import { toSvg } from "./toSvg.ts";

const folder = mkdtempSync(join(tmpdir(), "park-fonts-"));
afterAll(() => rmSync(folder, { recursive: true }));

const sizeOf = (png: Uint8Array): readonly number[] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

const TEXT = "Title锂电产业19";
const squares = [tinyFont("Squares", TEXT), tinyFont("Squares", TEXT, 700)];

test("the picture has the size of the chart, times the scale", async () => {
  const [x = 0, y = 0] = (
    /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(await toSvg(simpleSpec()))?.slice(1) ?? []
  ).map(Number);
  expect(x).toBe(720);
  expect(sizeOf(await toPng(simpleSpec(), { fonts: squares }))).toEqual([x, y]);
  expect(sizeOf(await toPng(simpleSpec(), { fonts: squares, scale: 2 }))).toEqual([2 * x, 2 * y]);
});

test("the same chart and fonts give the same bytes, many at once too, and on every machine", async () => {
  const pngs = await Promise.all(
    Array.from({ length: 4 }, () => toPng(simpleSpec(), { fonts: squares })),
  );
  const hashes = pngs.map((png) => createHash("sha256").update(png).digest("hex"));
  expect(new Set(hashes)).toEqual(
    new Set(["5528e82c16922a6e8219175900574de776b15d0db3c7878d6a901272f232854e"]),
  );
});

test("fonts are bytes or paths", async () => {
  const paths = squares.map((font, index) => {
    const path = join(folder, `${index}.otf`);
    writeFileSync(path, font);
    return path;
  });
  expect(await toPng(simpleSpec(), { fonts: paths })).toEqual(
    await toPng(simpleSpec(), { fonts: squares }),
  );
});

test("what no family has alone is written in several, and nothing is left out", async () => {
  const drawn = (...fonts: readonly Uint8Array[]) => toPng(simpleSpec(), { fonts });
  const all = await drawn(tinyFont("Any", TEXT));
  expect(await drawn(tinyFont("Noto Sans", "Title19"), tinyFont("Han", TEXT))).toEqual(all);
  expect(await drawn(tinyFont("Noto Sans", "Title19"), tinyFont("Han", "锂电产业"))).toEqual(all);
});

test("of a collection the face is used that the chart asks for, and not the first", async () => {
  const asked = tinyFont("Noto Sans CJK SC", TEXT);
  const fonts = [fontCollection([tinyFont("Noto Sans CJK JP", TEXT, 400, 300), asked])];
  expect(await toPng(simpleSpec(), { fonts })).toEqual(
    await toPng(simpleSpec(), { fonts: [asked] }),
  );
});

describe("an error says what is wrong with the fonts", () => {
  test.each([
    [
      "a character that none has",
      [tinyFont("Latin", "Title19")],
      "got none with 锂电产业 among 1 font files",
    ],
    ["no font", [], "got none with 锂电产业19Title among 0 font files"],
    [
      "a file that is not there",
      [join(folder, "none.ttf")],
      "a font must be a file that can be read, got ENOENT",
    ],
    [
      "a file of another kind",
      [new TextEncoder().encode("wOF2 0123456789")],
      "a font must be TrueType or OpenType with outlines, got fonts[0]",
    ],
  ])("%s", async (_, fonts, message) => {
    const error: unknown = await toPng(simpleSpec(), { fonts }).catch((reason: unknown) => reason);
    expect(String(error)).toContain(message);
    expect(String(error)).toMatch(/^Error: Cannot render chart: /);
  });

  test("a picture without a text needs no font", async () => {
    const { title, ...rest } = layered({ mark: "bar", encoding: {} });
    const none = { ...rest, title: { ...title, text: [] } };
    expect(sizeOf(await toPng(none, { fonts: [] }))[0]).toBe(720);
  });
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, "2" as never])(
  "a scale of %s is refused",
  async (scale) => {
    await expect(toPng(simpleSpec(), { scale, fonts: squares })).rejects.toThrow(
      new RangeError(`Cannot render chart: scale must be above 0, got ${scale}`),
    );
  },
);

test("a picture that would fill the memory is refused", async () => {
  await expect(toPng(simpleSpec(), { scale: 1000, fonts: squares })).rejects.toThrow(
    /must be at most 67108864 dots, got \d+ at scale 1000/,
  );
});

const hasChinese = systemFonts(systemFontPaths()).some(({ faces }) =>
  faces.some((face) => face.has("锂".codePointAt(0) ?? 0)),
);
if (!hasChinese)
  console.warn("SKIPPED: charts as PNG in the fonts of this machine, because none has Chinese");

describe.skipIf(!hasChinese)("in the fonts of this machine", () => {
  test.each(["zh", "en"] as readonly Locale[])(
    "every chart is drawn in %s, with all its texts",
    async (locale) => {
      for (const chart of CHARTS) {
        const spec = chart(xinyu2023, { locale, width: 360 });
        const png = await toPng(spec);
        expect(sizeOf(png)[0]).toBe(360);
        const characters = [...new Set(await toSvg(spec))].join("");
        expect(png).not.toEqual(await toPng(spec, { fonts: [tinyFont("Squares", characters)] }));
      }
    },
  );
});
