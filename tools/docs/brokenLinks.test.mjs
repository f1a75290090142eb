import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { brokenLinks } from "./brokenLinks.mjs";

/** What is broken on a page beside a guide with a place. */
const broken = (html) => {
  const folder = mkdtempSync(join(tmpdir(), "broken-links-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "guides"));
  writeFileSync(
    join(folder, "guides/a.html"),
    '<h1 id="审计">A</h1><a href="../index.html">up</a>',
  );
  writeFileSync(join(folder, "picture.svg"), "<svg/>");
  writeFileSync(join(folder, "index.html"), html);
  return brokenLinks(folder);
};

test.each([
  ['<a href="guides/a.html">a page</a>'],
  ['<a href="guides/a.html#审计">a place</a>'],
  ['<a href="guides/a.html#%E5%AE%A1%E8%AE%A1">a place, encoded</a>'],
  ['<a href="./">a folder</a>'],
  ['<a href="#here">here</a><p id="here">'],
  ['<img src="picture.svg?v=2" alt="">'],
  ['<svg><use href="picture.svg#icon"/></svg>'],
  ['<a href="https://semver.org">elsewhere</a>'],
  ['<a href="#">nowhere in particular</a>'],
])("%s is fine", (html) => {
  expect(broken(html)).toEqual([]);
});

test.each([
  ["guides/b.html"],
  ["guides/a.html#nowhere"],
  ["#nowhere"],
  ["../outside.html"],
  ["guides/"],
  ["a.html"],
])("%s is broken", (link) => {
  expect(broken(`<a href="${link}">x</a>`)).toEqual([
    `index.html links to ${link}, which is not there`,
  ]);
});
