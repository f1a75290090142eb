import { expect, test } from "vitest";
import { tinyFont } from "../../testing/tinyFont.ts";
import { fontFaces } from "./fontFaces.ts";

const facesOf = (bytes: Uint8Array) =>
  fontFaces((start, length) => bytes.subarray(start, start + length));

const had = (bytes: Uint8Array, text: string): string =>
  [...text].filter((it) => facesOf(bytes)[0]?.has(it.codePointAt(0) ?? 0)).join("");

/** Fonts as one collection, as most systems ship Chinese: a head, then each font with its tables moved. */
const collection = (fonts: readonly Uint8Array[]): Uint8Array => {
  const head = 12 + fonts.length * 4;
  const starts = fonts.map((_, index) =>
    fonts.slice(0, index).reduce((sum, { length }) => sum + length, head),
  );
  const bytes = new Uint8Array(fonts.reduce((sum, { length }) => sum + length, head));
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode("ttcf"));
  view.setUint32(4, 0x00010000);
  view.setUint32(8, fonts.length);
  fonts.forEach((font, index) => {
    const start = starts[index] ?? 0;
    view.setUint32(12 + index * 4, start);
    bytes.set(font, start);
    for (let table = 0; table < view.getUint16(start + 4); table += 1) {
      const place = start + 12 + table * 16 + 8;
      view.setUint32(place, view.getUint32(place) + start);
    }
  });
  return bytes;
};

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
  const faces = facesOf(collection([tinyFont("A", "a"), tinyFont("B", "b锂", 700)]));
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
