import { honoursAndPlatforms, projectProgress } from "@park/charts";
import { toSvg } from "@park/charts/render";
import { xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { inlined } from "./inlined.ts";

test("a picture in a page has a short name, a description elsewhere, and names its marks on hover", async () => {
  const svg = await toSvg(projectProgress(xinyu2023, { locale: "en" }));
  const page = inlined(svg, "own", "text");
  expect(page).toMatch(
    /^<svg width="720" height="\d+" viewBox="[^"]*" role="img" aria-label="Key projects: 114 of 115 started[^."]*" aria-describedby="text">/,
  );
  expect(page).toContain("<title>Started: 114 projects</title>");
  // The width of 114 of 115 projects, to a hundredth of a pixel.
  expect(page).toContain(`h${((388 * 114) / 115).toFixed(2)}v18`);
  expect(page.length).toBeLessThan(0.7 * svg.length);
});

test("nothing in it is styled by itself, which the page's policy would not allow", async () => {
  const svg = await toSvg(honoursAndPlatforms(xinyu2023, { locale: "zh" }));
  expect(inlined(svg, "own", "text")).not.toMatch(
    /<style|\sstyle=|\sclass=|font-family=|xlink:|href=/,
  );
});

test("ids inside it are its own, and texts stay what they are", () => {
  const svg =
    '<svg width="9"><title>A &lt;b&gt;</title><desc>D</desc><defs><clipPath id="clip0"><path d="M0,0"/></clipPath></defs><g clip-path="url(#clip0)"><path aria-label="&lt;i&gt; &quot;x&quot;" role="graphics-symbol" d="M1.23456,2"/></g><text>id=&quot;clip0&quot; 1.23456</text></svg>';
  expect(inlined(svg, "own", "t")).toBe(
    '<svg width="9" role="img" aria-label="A &lt;b&gt;" aria-describedby="t"><defs><clipPath id="own-clip0"><path d="M0,0"/></clipPath></defs><g clip-path="url(#own-clip0)"><path d="M1.23,2"><title>&lt;i&gt; &quot;x&quot;</title></path></g><text>id=&quot;clip0&quot; 1.23456</text></svg>',
  );
});
