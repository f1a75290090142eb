import { expect, test } from "vitest";
import { fontCollection } from "../../testing/fontCollection.ts";
import { tinyFont } from "../../testing/tinyFont.ts";
import { fontFaces } from "./fontFaces.ts";

const facesOf = (bytes: Uint8Array) =>
  fontFaces((start, length) => bytes.subarray(start, start + length));

const had = (bytes: Uint8Array, text: string): string =>
  [...text].filter((it) => facesOf(bytes)[0]?.has(it.codePointAt(0) ?? 0)).join("");

test("family, weight and slant are read", () => {
  expect(facesOf(tinyFont("东 Sans", "a", 700))).toMatchObject([
    { families: ["东 Sans"], weight: 700, isItalic: false },
  ]);
});

test("it has the characters that it has, in a table of segments and in one of groups", () => {
  const text = "abd锂电产业…";
  expect(had(tinyFont("A", text), "abcd锂锃电产业…𠀀")).toBe(text);
  expect(had(tinyFont("A", `${text}𠀀`), "abcd锂锃电产业…𠀀𠀁")).toBe(`${text}𠀀`);
});

test("each face of a collection is read by itself", () => {
  const faces = facesOf(fontCollection([tinyFont("A", "a"), tinyFont("B", "b锂", 700)]));
  expect(faces.map(({ families, weight }) => [...families, weight])).toEqual([
    ["A", 400],
    ["B", 700],
  ]);
  expect(faces.map((face) => face.has(0x9502))).toEqual([false, true]);
});

test("what is no font, or is cut off anywhere, has no face or no character, and never throws", () => {
  expect(facesOf(new TextEncoder().encode("wOF2 and so on, for more than twelve bytes"))).toEqual(
    [],
  );
  expect(facesOf(new Uint8Array(0))).toEqual([]);
  const whole = tinyFont("A", "a锂𠀀");
  for (let length = 0; length < whole.length; length += 7) {
    for (const face of facesOf(whole.subarray(0, length))) face.has(0x9502);
  }
  const wrong = Uint8Array.from(whole, (byte, index) =>
    index > 12 && index % 3 === 0 ? 255 : byte,
  );
  for (const face of facesOf(wrong)) face.has(0x9502);
});
