import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findPython } from "@park/browser-checks";
import { CHARTS } from "@park/charts";
import { xinyu2023 } from "@park/data";
import { publishedFiles } from "@park/data/publish";
import { afterAll, describe, expect, test } from "vitest";
import { keepPictures } from "./keepPictures.ts";
import { chartsOf, FOLDER, type NOTEBOOKS, type Notebook, readNotebook } from "./notebook.ts";
import { pictureSize } from "./pictureSize.ts";

const PYTHON = findPython("jupyter_client", "nbformat");
const DENO = join(FOLDER, "node_modules/.bin/deno");

const folder = mkdtempSync(join(tmpdir(), "notebooks-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Whether all of these run; if not, one loud line says what is skipped. */
const canRun = (what: string, needs: readonly (readonly [string, boolean])[]): boolean => {
  const missing = needs.flatMap(([name, isHere]) => (isHere ? [] : [name]));
  if (missing.length > 0)
    console.warn(`SKIPPED: ${what}, because there is no ${missing.join(" and no ")}`);
  return missing.length === 0;
};

const CLIENT = ["Jupyter's client (Debian: jupyter-nbconvert)", PYTHON !== null] as const;
const KERNEL = [
  "Python kernel (Debian: python3-ipykernel)",
  findPython("ipykernel") !== null,
] as const;
const TYPESCRIPT = ["deno", spawnSync(DENO, ["--version"]).status === 0] as const;

/** Runs a notebook of a folder in its kernel. */
const run = (name: (typeof NOTEBOOKS)[number], from: string): Notebook => {
  const target = join(folder, `${name}.out.ipynb`);
  const { status, stderr } = spawnSync(
    PYTHON ?? "python3",
    [join(FOLDER, "run.py"), join(from, `${name}.ipynb`), target],
    // From the sources, as all tests: no build has to come first.
    { encoding: "utf8", env: { ...process.env, DENO_CONDITIONS: "@park/source" } },
  );
  if (status !== 0) throw new Error(stderr);
  return readNotebook(target);
};

/** The notebook's file as it should be: fresh outputs, and the kept pictures where they would show the same. */
const fileOf = (fresh: Notebook, name: string): string =>
  `${JSON.stringify(keepPictures(fresh, readNotebook(join(FOLDER, `${name}.ipynb`))), null, 1)}\n`;

describe.skipIf(!canRun("review.ipynb in its kernel", [CLIENT, TYPESCRIPT]))("review.ipynb", () => {
  test("is kept with the outputs that a run gives today", async () => {
    const fresh = run("review", FOLDER);
    await expect(fileOf(fresh, "review")).toMatchFileSnapshot("../review.ipynb");
    const charts = chartsOf(fresh);
    expect(charts).toHaveLength(6);
    for (const chart of charts) expect(pictureSize(chart)?.[1]).toBeGreaterThan(150);
  });
});

describe.skipIf(!canRun("python.ipynb in its kernel", [CLIENT, KERNEL]))("python.ipynb", () => {
  test("is kept with the outputs that a run gives today, over the published files alone", async () => {
    // What the builds of the packages publish, and nothing else.
    const files = new Map(
      [...(await publishedFiles(xinyu2023))].map(([name, text]) => [
        `data/dist/published/${name}`,
        text,
      ]),
    );
    for (const chart of CHARTS)
      for (const locale of ["zh", "en"] as const)
        files.set(
          `charts/dist/specs/${chart.id}.${locale}.vl.json`,
          JSON.stringify(chart(xinyu2023, { locale, vegaLite: 5 })),
        );
    for (const [name, text] of files) {
      const file = join(folder, "node_modules/@park", name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const notebook = readNotebook(join(FOLDER, "python.ipynb"));
    writeFileSync(join(folder, "python.ipynb"), JSON.stringify(notebook));
    const fresh = run("python", folder);
    await expect(fileOf(fresh, "python")).toMatchFileSnapshot("../python.ipynb");
    expect(chartsOf(fresh)).toHaveLength(3);
  });
});
