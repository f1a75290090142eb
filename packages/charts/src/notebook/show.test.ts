import { xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { projectProgress } from "../catalogue/projects.ts";
import { show } from "./show.ts";
import { toMimeBundle } from "./toMimeBundle.ts";

const DISPLAY = Symbol.for("Jupyter.display");
const spec = projectProgress(xinyu2023, { locale: "en" });

/** What a kernel gets from a value. */
const displayed = (value: object): Promise<unknown> =>
  (value as { readonly [DISPLAY]: () => Promise<unknown> })[DISPLAY]();

test("is the spec itself to everything but a kernel", () => {
  const shown = show(spec);
  expect({ ...shown }).toEqual(spec);
  expect(JSON.stringify(shown)).toBe(JSON.stringify(spec));
  expect(Object.keys(shown)).toEqual(Object.keys(spec));
  expect(DISPLAY in { ...shown }).toBe(false);
  // Deno takes what has one for a spec of version 6, which it sends under the wrong type.
  expect("toSpec" in shown).toBe(false);
});

test("gives a kernel the bundle", async () => {
  const options = { width: 400, picture: false };
  const fluid = { ...spec, width: "container" } as const;
  expect(await displayed(show(fluid, options))).toEqual(await toMimeBundle(fluid, options));
});

test("says at once, in the line that asked for it, what cannot be shown", () => {
  expect(() => show(spec, { maxRows: 1 })).toThrow(RangeError);
});
