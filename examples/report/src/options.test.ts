import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readOptions } from "./options.ts";

test("paths are relative to where npm was called; the report goes to where it runs", () => {
  expect(readOptions(["--review", "a.json", "--source=b/c.txt"], "/somewhere")).toEqual({
    help: false,
    review: resolve("/somewhere/a.json"),
    source: resolve("/somewhere/b/c.txt"),
    out: resolve("out/review"),
    pdf: false,
    appendix: false,
  });
  expect(readOptions(["--appendix"], "/somewhere").appendix).toBe(true);
  expect(readOptions(["--out", "x", "--pdf"], "/somewhere")).toMatchObject({
    out: resolve("/somewhere/x"),
    pdf: true,
  });
});

test("an argument that is none is named, with those that there are", () => {
  expect(() => readOptions(["--sauce", "x"])).toThrow(
    /^Cannot read arguments: .*--sauce[\s\S]*--source FILE/,
  );
  expect(() => readOptions(["x.json"])).toThrow(/^Cannot read arguments: .*x\.json/);
});
