import { expect, test } from "vitest";
import { chineseMarked } from "./chineseMarked.mjs";

const marked = (text) => `<span lang="zh-Hans">${text}</span>`;

test.each([
  ["English", "<p>Key projects</p>", "<p>Key projects</p>"],
  ["a Chinese text", "<h2>项目是否推进？</h2>", `<h2>${marked("项目是否推进？")}</h2>`],
  [
    "a Chinese text with some English, and the space around it",
    "<p>\n需要 Node 20.19 以上版本。\n</p>",
    `<p>\n${marked("需要 Node 20.19 以上版本。")}\n</p>`,
  ],
  [
    "Chinese inside English",
    "<p>The zone (新余高新区) printed 98.26% of the 重点建设项目.</p>",
    `<p>The zone (${marked("新余高新区")}) printed 98.26% of the ${marked("重点建设项目")}.</p>`,
  ],
  [
    "each text of a mixed line",
    "<a>Glossary<br>术语对照</a>",
    `<a>Glossary<br>${marked("术语对照")}</a>`,
  ],
  ["attributes", '<img alt="开工率">', '<img alt="开工率">'],
  ["titles and scripts", "<title>指标</title><script>'指标'</script>", null],
])("of an English page: %s", (_, html, expected) => {
  expect(chineseMarked(html, false)).toBe(expected ?? html);
});

test("the headings of a Chinese page beside it are marked", () => {
  const page = (lang, sidebar) =>
    `<html lang="${lang}"><div class="col-content"><h2>接下来</h2></div>${sidebar}</html>`;
  const [html, expected] = [
    page("en", '<div class="col-sidebar"><h3>On This Page</h3><a>接下来</a></div>'),
    page(
      "zh-Hans",
      `<div class="col-sidebar" lang="en"><h3>On This Page</h3><a>${marked("接下来")}</a></div>`,
    ),
  ];
  expect(chineseMarked(html, true)).toBe(expected);
});

test("a Chinese page is Chinese, but for what is around its text", () => {
  const html =
    '<html class="default" lang="en"><header>Park</header><div class="col-content"><p>指标</p></div><div class="col-sidebar">Settings</div></html>';
  expect(chineseMarked(html, true)).toBe(
    '<html class="default" lang="zh-Hans"><header lang="en">Park</header><div class="col-content"><p>指标</p></div><div class="col-sidebar" lang="en">Settings</div></html>',
  );
});
