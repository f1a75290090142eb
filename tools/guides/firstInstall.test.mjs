import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { manifests } from "../checks/tarballs.mjs";
import { root } from "../machine/command.mjs";

const PAGES = [
  ...["README.md", "README.zh.md", "docs/getting-started.md", "docs/getting-started.zh.md"],
  ...["data", "metrics", "charts"].map((name) => `packages/${name}/README.md`),
];

const isReleased = manifests().some(({ version }) => version !== "0.0.0");

test.each(PAGES)(
  "%s first says how to install what is not on npm yet, and no longer once it is",
  (page) => {
    const text = readFileSync(join(root, page), "utf8");
    const fromClone = text.indexOf("\nnpm install /path/to/park/.packed/*.tgz");
    const fromNpm = text.indexOf("\nnpm install @park/");
    if (isReleased) expect(fromClone).toBe(-1);
    else {
      expect(fromClone).toBeGreaterThan(-1);
      if (fromNpm !== -1) expect(fromClone).toBeLessThan(fromNpm);
      expect(text.slice(0, fromClone)).toContain("node tools/test.mjs build pack");
    }
  },
);
