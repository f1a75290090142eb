import { expect, test } from "vitest";
import { dependencyFaults, entriesOf } from "./dependencies.mjs";

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
  ["examples/report/src/a.ts", "../../dashboard/src/a.ts", "a file of another folder's"],
])("%s must not import %s", (file, specifier, fault) => {
  expect(faults(file, specifier)).toEqual([`${file} imports ${specifier}: ${fault}`]);
});

test("an import by call is one, too", () => {
  const source = 'const a = () => import("@park/charts");\nexport * from "@park/metrics";\n';
  expect(dependencyFaults("packages/data/src/a.ts", source, entries)).toHaveLength(2);
});
