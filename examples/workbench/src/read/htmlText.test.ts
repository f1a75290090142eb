import { expect, test } from "vitest";
import { textOfHtml } from "./htmlText.ts";

test("a page is its words: a paragraph a line, the cells of a row with tabs between", async () => {
  const html = `<!doctype html><html><head><title>No</title><style>p{}</style></head><body>
    <nav>Home</nav><h1>东港园区</h1><p>营业收入<b>5</b>亿元，<br>增长&nbsp;5%。</p><script>no()</script>
    <table><tr><th>指标</th><th>数值</th></tr><tr><td>利润</td><td><p>2亿元</p></td></tr></table></body></html>`;
  expect(await textOfHtml(html)).toBe(
    "东港园区\n\n营业收入5亿元，\n增长 5%。\n\n指标\t数值\n利润\t2亿元",
  );
});

test("a table is one, whatever parts it has, and merged cells leave their places empty", async () => {
  const html = `<p>发布时间：2024-07-19 浏览次数：1286</p><table><thead><tr><th rowspan="2">指标</th><th colspan="2">上半年</th></tr>
    <tr><th>数值</th><th>同比</th></tr></thead><tbody><tr><td>产值<br>（亿元）</td><td>5</td><td>3%</td></tr></tbody></table><p>完</p>`;
  expect(await textOfHtml(html)).toBe(
    "发布时间：2024-07-19\n\n指标\t上半年\n\t数值\t同比\n产值 （亿元）\t5\t3%\n\n完",
  );
  expect(await textOfHtml('<table><tr><td colspan="9999999" rowspan="-1">a</table>')).toBe("a");
});

test("broken and hostile pages are words too", async () => {
  expect(await textOfHtml("<p>a</b></p></script><p onclick=1>&lt;b&gt; 1<2")).toBe("a\n\n<b> 1<2");
  const deep = `${"<div>".repeat(100_000)}5%`;
  expect(await textOfHtml(deep)).toBe("5%");
});
