import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../machine/command.mjs";
import { MADE, SITE_PAGES } from "./sitePages.mjs";

test("the site has every page of docs, once", () => {
  const listed = SITE_PAGES.flatMap(([, pages]) => pages);
  const written = readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md"));
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed.filter((page) => page.startsWith("docs/")).sort()).toEqual(
    written.map((name) => `docs/${name}`).sort(),
  );
  expect(listed.some((page) => page.startsWith(`${MADE}/`))).toBe(true);
});
