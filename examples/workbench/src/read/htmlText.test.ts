import { expect, test } from "vitest";
import { textOfHtml } from "./htmlText.ts";

test("a page is its words: a paragraph a line, the cells of a row with tabs between", async () => {
  const html = `<!doctype html><html><head><title>No</title><style>p{}</style></head><body>
    <nav>Home</nav><h1>东港园区</h1><p>营业收入<b>5</b>亿元，<br>增长&nbsp;5%。</p><script>no()</script>
    <table><tr><th>指标</th><th>数值</th></tr><tr><td>利润</td><td><p>2亿元</p></td></tr></table></body></html>`;
  expect(await textOfHtml(html)).toBe(
    "东港园区\n营业收入5亿元，\n增长 5%。\n指标\t数值\n利润\t2亿元",
  );
});

test("broken and hostile pages are words too", async () => {
  expect(await textOfHtml("<p>a</b></p></script><p onclick=1>&lt;b&gt; 1<2")).toBe("a\n<b> 1<2");
  const deep = `${"<div>".repeat(100_000)}5%`;
  expect(await textOfHtml(deep)).toBe("5%");
});
