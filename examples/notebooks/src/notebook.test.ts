import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** What a cell gave, as far as this test looks at it. */
interface Output {
  readonly output_type: string;
  readonly text?: readonly string[];
  readonly data?: { readonly [mime: string]: unknown };
}

interface Cell {
  readonly id: string;
  readonly cell_type: string;
  readonly source: readonly string[];
  readonly outputs: readonly Output[];
}

const HERE = fileURLToPath(new URL("..", import.meta.url));
const PYTHON = "/usr/bin/python3";
const NOTEBOOK = join(HERE, "review.ipynb");

const cellsOf = (file: string): readonly Cell[] =>
  (JSON.parse(readFileSync(file, "utf8")) as { readonly cells: readonly Cell[] }).cells.filter(
    ({ cell_type }) => cell_type === "code",
  );

const succeeds = (program: string, ...args: readonly string[]): boolean =>
  spawnSync(program, args).status === 0;

const missing = [
  ...(succeeds(PYTHON, "-c", "import jupyter_client, nbformat")
    ? []
    : ["Jupyter's client (Debian: jupyter-nbconvert)"]),
  ...(succeeds(join(HERE, "node_modules/.bin/deno"), "--version") ? [] : ["deno"]),
];
if (missing.length > 0)
  console.warn(
    `SKIPPED: the notebook in its kernel, because there is no ${missing.join(" and no ")}`,
  );

test("the notebook is kept without outputs, which would go stale", () => {
  expect(cellsOf(NOTEBOOK).flatMap(({ outputs }) => outputs)).toEqual([]);
});

test("its cells pass the type checker, which the kernel does not ask", () => {
  const file = join(HERE, "src/review.cells.ts");
  const source = cellsOf(NOTEBOOK)
    .map((cell) => cell.source.join(""))
    .join("\n");
  const { config } = ts.readConfigFile(join(HERE, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, HERE);
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022)
      : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  const cells = program.getSourceFile(file);
  const found = [
    ...program.getSyntacticDiagnostics(cells),
    ...program.getSemanticDiagnostics(cells),
  ];
  expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "))).toEqual(
    [],
  );
});

describe.skipIf(missing.length > 0)("the notebook in Deno's kernel", () => {
  const folder = mkdtempSync(join(tmpdir(), "notebook-"));
  const target = join(folder, "out.ipynb");
  let cells: readonly Cell[] = [];
  beforeAll(() => {
    const { status, stderr } = spawnSync(PYTHON, ["run.py", NOTEBOOK, target], {
      cwd: HERE,
      encoding: "utf8",
      // From the sources, as all tests: no build has to come first.
      env: { ...process.env, DENO_CONDITIONS: "@park/source" },
    });
    if (status !== 0) throw new Error(stderr);
    cells = cellsOf(target);
  }, 120_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const outputsOf = (id: string): readonly Output[] =>
    cells.find((cell) => cell.id === id)?.outputs ?? [];

  /** The text of what a kernel colours for a terminal. */
  const plain = (value: unknown): string =>
    [value]
      .flat()
      .join("")
      .replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g"), "");

  test("computes the indicator: 114 of 115", () => {
    expect(outputsOf("indicator").map(({ data }) => plain(data?.["text/plain"]))).toEqual([
      "0.991304347826087",
    ]);
  });

  test("audits: of 19 figures one is contradicted", () => {
    const [printed, value] = outputsOf("audit");
    expect(plain(printed?.text)).toMatch(/19 figures checked: 1 contradicted/);
    expect(plain(value?.data?.["text/plain"])).toContain('fact: "keyProjectStartRate"');
  });

  test("shows each chart as spec, picture and text", () => {
    const charts = [...outputsOf("chart"), ...outputsOf("charts")];
    expect(charts.map(({ output_type }) => output_type)).toEqual([
      "execute_result",
      "display_data",
      "display_data",
    ]);
    for (const { data = {} } of charts) {
      expect(data["application/vnd.vegalite.v5+json"]).toMatchObject({
        $schema: "https://vega.github.io/schema/vega-lite/v5.json",
        width: 688,
        background: "#ffffff",
      });
      expect(data).not.toHaveProperty("text/html");
      const { width, height, marks } = pictureIn(data);
      expect(width).toBe(720);
      expect(height).toBeGreaterThan(150);
      expect(marks).toBeGreaterThan(0);
    }
    const texts = charts.map(({ data }) => plain(data?.["text/plain"]));
    expect(texts[0]).toMatch(/^Of 115 projects, 114 have started/);
    expect(texts[1]).toMatch(/^\p{Script=Han}/u);
    expect(texts[2]).toMatch(/^\p{Script=Latin}/u);
  });

  test("an export to HTML has the pictures", () => {
    const nbconvert = "/usr/bin/jupyter-nbconvert";
    if (!existsSync(nbconvert)) {
      console.warn(`SKIPPED: the notebook as HTML, because ${nbconvert} is not installed`);
      return;
    }
    const { stdout } = spawnSync(nbconvert, ["--to", "html", "--stdout", target], {
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    const pictures = stdout.match(
      /<svg class="marks"|<img src="data:image\/png|<img[^>]*\ssrc="data:image\/png/g,
    );
    expect(pictures).toHaveLength(3);
  });
});

/** The size of a bundle's picture, and how much is drawn in it. */
const pictureIn = (data: {
  readonly [mime: string]: unknown;
}): { readonly width: number; readonly height: number; readonly marks: number } => {
  const base64 = data["image/png"];
  if (base64 !== undefined) {
    const png = Buffer.from([base64].flat().join(""), "base64");
    // The header of a PNG has its size; an empty picture of that size packs to next to nothing.
    return {
      width: png.readUInt32BE(16),
      height: png.readUInt32BE(20),
      marks: png.byteLength - 2000,
    };
  }
  const svg = [data["image/svg+xml"]].flat().join("");
  const size = (side: string): number =>
    Number(new RegExp(`^<svg[^>]* ${side}="(\\d+)"`).exec(svg)?.[1]);
  return {
    width: size("width"),
    height: size("height"),
    marks: svg.match(/<path [^>]*\sd="M/g)?.length ?? 0,
  };
};
