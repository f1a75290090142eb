import { describe, expect, test } from "vitest";
import { tinyFont } from "../../testing/tinyFont.ts";
import { chooseFamily } from "./chooseFamily.ts";
import { givenFonts } from "./fontFile.ts";

const files = givenFonts([
  tinyFont("Latin", "abc"),
  tinyFont("Han Light", "abc锂电"),
  tinyFont("Han", "abc锂电"),
  tinyFont("Han", "abc锂电", 700),
  tinyFont("Faces", "😀"),
]);
const chosen = (asked: readonly string[], text: string) => {
  const { family, files: used } = chooseFamily(files, asked, text);
  return [family, ...used.map(({ name }) => name)];
};

describe("the family", () => {
  test("is the first that is asked for and has all characters, with its regular and bold files", () => {
    expect(chosen(["Nowhere", "latin", "han"], "a b")).toEqual(["Latin", "fonts[0]"]);
    expect(chosen(["Nowhere", "latin", "han"], "a锂")).toEqual(["Han", "fonts[2]", "fonts[3]"]);
  });

  test("is another that has them where none is asked for that has", () => {
    expect(chosen(["Latin"], "锂")).toEqual(["Han Light", "fonts[1]"]);
  });

  test("is that which has most where several are needed", () => {
    expect(chosen(["Faces", "Latin", "Han"], "锂电😀")).toEqual([
      "Han",
      "fonts[2]",
      "fonts[3]",
      "fonts[4]",
    ]);
  });

  test("is any where nothing is to be seen", () => {
    expect(chosen(["Latin"], " \u200d\ufe0f\n")[0]).toBe("Latin");
  });
});

test("a character that is in no font is named", () => {
  expect(() => chooseFamily(files, ["Han"], "锂铁a铜")).toThrow(
    "Cannot render chart: a font must have every character, got none with 铁铜 among 5 font files",
  );
  expect(() => chooseFamily([], [], "锂")).toThrow("got none with 锂 among 0 font files");
});
