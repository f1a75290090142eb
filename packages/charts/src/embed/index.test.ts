import { expect, test } from "vitest";
import * as index from "./index.ts";

test("these are the public names", () => {
  expect(Object.keys(index).sort()).toEqual(["embed"]);
});
