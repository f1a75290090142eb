import { readdirSync, readFileSync } from "node:fs";
import { xinyu2023 } from "@park/data";
import { expect, test } from "vitest";

test("no family, and nothing that asks them, names a measure", () => {
  const measures = new Set(Object.keys(xinyu2023.measures));
  for (const folder of [".", "../questions"]) {
    const here = new URL(`${folder}/`, import.meta.url);
    const files = readdirSync(here).filter(
      (name) => name.endsWith(".ts") && !/\.test\.ts$/.test(name),
    );
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      const code = readFileSync(new URL(file, here), "utf8").replaceAll(/^ \*.*$/gm, "");
      const words = Array.from(code.matchAll(/["'`.]([a-z]\w+)["'`]/g), ([, word = ""]) => word);
      expect([file, ...words.filter((word) => measures.has(word))]).toEqual([file]);
    }
  }
});
