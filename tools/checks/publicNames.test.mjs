import { expect, test } from "vitest";
import { namesOf, publicNames } from "./publicNames.mjs";
import { manifests } from "./tarballs.mjs";

test("names are listed with what they are, and must be named one by one", () => {
  expect(
    namesOf(
      'import "x";\nexport { a, type B } from "./a.ts";\nexport type { C as D } from "./c.ts";',
    ),
  ).toEqual(["a", "type B", "type D"]);
  expect(() => namesOf('export * as a from "./a.ts";')).toThrow("each must be named");
  expect(() => namesOf("export const a = 1;")).toThrow("must only re-export");
});

test("a file that is exported whole gives its constants and names, and must export nothing else", () => {
  const read = (code) => () => code;
  const entry = 'export * from "./a.ts";';
  expect(namesOf(entry, read("const a = 1;\nexport const b = a,\n  c = 2;"))).toEqual(["b", "c"]);
  expect(namesOf(entry, read('export { f, type G } from "./g.ts";'))).toEqual(["f", "type G"]);
  for (const [other, why] of [
    ["export function d() {}", "must export constants and names only"],
    ["export type E = 1;", "must export constants and names only"],
    ['export * from "./f.ts";', "each must be named"],
  ])
    expect(() => namesOf(entry, read(other))).toThrow(why);
});

// Whoever changes the list changes what users can rely on: a removal or a new meaning is a major. `npm run accept` writes it.
test("these are the public names of every entry of every package", async () => {
  const entries = manifests().flatMap(publicNames);
  const text = entries.map(({ specifier, names }) => [specifier, ...names].join("\n  "));
  await expect(`${text.join("\n\n")}\n`).toMatchFileSnapshot("publicNames.txt");
});
