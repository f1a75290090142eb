import { expect, test } from "vitest";
import { circlesOf, dependencyFaults, entriesOf } from "./dependencies.mjs";

const packageAt = (name, ...keys) => ({
  path: `/somewhere/packages/${name}`,
  name: `@park/${name}`,
  exports: Object.fromEntries([".", ...keys].map((key) => [key, ""])),
});
const entries = entriesOf([
  packageAt("data", "./schema"),
  packageAt("metrics"),
  packageAt("charts", "./render"),
]);
const faults = (file, specifier) =>
  dependencyFaults(file, `import type { a } from "${specifier}";\n`, entries);

test.each([
  ["packages/metrics/src/a.ts", "@park/data"],
  ["packages/charts/src/a.test.ts", "@park/data/schema"],
  ["packages/charts/src/forms/a.ts", "../frame.ts"],
  ["packages/data/src/csv/a.ts", "@park/data"],
  ["packages/data/src/a.ts", "zod"],
  ["examples/report/src/a.ts", "@park/charts/render"],
  ["examples/node/src/a.test.ts", "../react/a.tsx"],
])("%s may import %s", (file, specifier) => {
  expect(faults(file, specifier)).toEqual([]);
});

test.each([
  ["packages/data/src/a.ts", "@park/metrics", "against the flow"],
  ["packages/metrics/src/a.ts", "@park/charts/render", "against the flow"],
  ["examples/report/src/a.ts", "@park/charts/src/bar.ts", "no entry of its package"],
  ["packages/metrics/src/a.ts", "../../data/src/fact.ts", "a file of another folder's"],
  ["packages/charts/src/a.ts", "../../../examples/report/src/a.ts", "a file of another folder's"],
  ["examples/report/src/a.ts", "../../workbench/src/a.ts", "a file of another folder's"],
])("%s must not import %s", (file, specifier, fault) => {
  expect(faults(file, specifier)).toEqual([`${file} imports ${specifier}: ${fault}`]);
});

test("an import by call is one, too", () => {
  const source = 'const a = () => import("@park/charts");\nexport * from "@park/metrics";\n';
  expect(dependencyFaults("packages/data/src/a.ts", source, entries)).toHaveLength(2);
});

test.each([
  ["a chain", { a: ["b"], b: ["c"] }, []],
  ["a file that two import", { a: ["b", "c"], b: ["d"], c: ["d"] }, []],
  ["two files", { a: ["b"], b: ["a"] }, [["a", "b"]]],
  [
    "three, behind one that is in none",
    { z: ["a"], a: ["b"], b: ["c"], c: ["a"] },
    [["a", "b", "c"]],
  ],
  [
    "two circles",
    { a: ["b"], b: ["a", "c"], c: ["d"], d: ["c"] },
    [
      ["c", "d"],
      ["a", "b"],
    ],
  ],
  ["two that share a file", { a: ["b", "c"], b: ["a"], c: ["a"] }, [["a", "b", "c"]]],
  ["a file of itself", { a: ["a"] }, [["a"]]],
])("circles of %s", (_, imports, circles) => {
  expect(circlesOf(new Map(Object.entries(imports)))).toEqual(circles);
});

test("a chain of 20,000 files has none, and one when its end leads to its beginning", () => {
  /** @type {[string, string[]][]} */
  const chain = Array.from({ length: 20_000 }, (_, at) => [`f${at}`, [`f${at + 1}`]]);
  expect(circlesOf(new Map(chain))).toEqual([]);
  expect(
    circlesOf(new Map([...chain, /** @type {[string, string[]]} */ (["f20000", ["f0"]])]))[0],
  ).toHaveLength(20_001);
});
