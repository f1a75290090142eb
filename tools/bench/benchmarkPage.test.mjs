import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { benchmarkPage, measuredPart } from "./benchmarkPage.mjs";
import { comparisons, FULL } from "./comparisons/comparisons.mjs";
import { measuredOf } from "./measured.mjs";
import { distanceFromEqual, ratioChart } from "./ratioChart.mjs";

const never = () => Number.NaN;
const of = (id, values, more = {}) =>
  measuredOf(
    {
      id,
      what: { en: `Work ${id}`, zh: `工作${id}` },
      how: `It is ${id}.`,
      unit: "ms",
      own: { name: "ours", sample: never },
      peers: [{ name: "theirs", from: "their-package", sample: never, most: 1.5 }],
      ...more,
    },
    values,
  );
const all = [of("fast", [1, 2]), of("slow", [3, 1], { gap: "It does more." })];
const run = { machine: "a machine", rounds: 3, versions: { "their-package": "1.2.3" }, title: "T" };

test("the page names the machine, the peers' versions, each row, and what is not reached", () => {
  const part = measuredPart(all, run);
  expect(part).toContain("Measured on a machine: medians of 3 rounds.");
  expect(part).toContain("Peers: their-package 1.2.3.");
  expect(part).toContain("| Work fast | 1 ms | theirs | 2 ms | 0.5× | at most 1.5× |");
  expect(part).toContain("- **Work slow**: It is slow.");
  expect(part.split("## What is not reached\n\n")[1]).toBe(
    "- **Work slow**: 3× theirs, not 1.5×. It does more.",
  );
});

test("only what was measured is written anew", () => {
  const [begin, end] = [
    "<!-- measured: npm run bench -- --write -->",
    "<!-- end of what was measured -->",
  ];
  const page = `# Title\n\n${begin}\nold\n${end}\nafter`;
  expect(benchmarkPage(page, "new")).toBe(`# Title\n\n${begin}\n\nnew\n\n${end}\nafter`);
  expect(() => benchmarkPage("# Title", "new")).toThrow(RangeError);
});

test("twice and half are as far from equal", () => {
  expect([1, 2, 0.5, 11, 1 / 11].map(distanceFromEqual)).toEqual([0, 1, -1, 10, -10]);
});

test("the chart says each ratio and whether its aim is reached, in both languages", () => {
  expect(ratioChart(all, "en").description).toBe(
    "1 of 2 figures are at most 1.5 times their peer's. Time or size of ours beside the first peer of each row. Work fast: 0.5× theirs, aim reached; Work slow: 3× theirs, aim not reached.",
  );
  const peers = [{ name: "by hand", zh: "手写", sample: never }];
  const zh = ratioChart([...all, of("own", [1, 1], { peers })], "zh");
  expect(zh.title.text).toEqual(["3项中有2项不超过对照的1.5倍"]);
  expect(zh.description).toContain("theirs 的0.5倍，达到目标");
  expect(zh.description).toContain("手写的1倍");
});

test("docs/benchmarks.md has a row for all that is compared, in order", async () => {
  const page = readFileSync(new URL("../../docs/benchmarks.md", import.meta.url), "utf8");
  const rows = [...page.matchAll(/^- \*\*(.+?)\*\*: /gm)].map(([, name]) => name);
  const pages = /** @type {any} */ ({});
  const ids = await comparisons({ ...FULL, facts: 10, rows: [10, 100, 1000] }, pages);
  // The sizes of what is measured are in the names.
  const plain = (name) => name.replace(/\d[\de,]*/g, "n");
  const wanted = ids.map(({ what }) => plain(what.en));
  expect(rows.slice(0, wanted.length).map(plain)).toEqual(wanted);
});
