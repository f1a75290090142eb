import { expect, test } from "vitest";
import { pageAddress } from "./pageAddress.mjs";

test.each([
  ["docs/bring-your-own.md", "guides/bring-your-own"],
  ["out/docs/gallery/landSources.md", "guides/gallery/landsources"],
  ["examples/node/react/README.md", "guides/examples/node/react"],
  ["CONTRIBUTING.md", "guides/contributing"],
])("%s is at %s", (path, address) => {
  expect(pageAddress(path)).toBe(address);
});
