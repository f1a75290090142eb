import { expect, test } from "vitest";
import { relinked } from "./relinked.mjs";

const addresses = new Map([
  ["docs/a.md", "guides/a.md"],
  ["docs/b.md", "guides/b.md"],
  ["examples/node/README.md", "guides/examples/node.md"],
  ["docs/images/c.svg", "media/c.svg"],
]);

test.each([
  ["[b](b.md)", "[b](b.md)"],
  ["[b](b.md#place)", "[b](b.md#place)"],
  ["[node](../examples/node/README.md)", "[node](examples/node.md)"],
  ["![a picture](images/c.svg)", "![a picture](../media/c.svg)"],
  ["[source](../packages/data/src/fact.ts)", "source"],
  [
    "[elsewhere](https://semver.org) and [here](#place)",
    "[elsewhere](https://semver.org) and [here](#place)",
  ],
])("%s", (markdown, expected) => {
  expect(relinked(markdown, "docs/a.md", addresses)).toBe(expected);
});
