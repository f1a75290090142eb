import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defineReview, xinyu2023 } from "@park/data";
import readSheets from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHARTS } from "../catalogue/charts.ts";
import { projectProgress } from "../catalogue/projects.ts";
import { toHtml } from "../render/toHtml.ts";
import { toSvg } from "../render/toSvg.ts";
import { builtCommand, type Ran } from "../testing/builtCommand.ts";
import { tinyFont } from "../testing/tinyFont.ts";

let command: Awaited<ReturnType<typeof builtCommand>>;
beforeAll(async () => {
  command = await builtCommand();
});
afterAll(() => rmSync(command.folder, { recursive: true, force: true }));

const run = (...args: readonly string[]): Promise<Ran> => command.run(...args);
const at = (name: string): string => join(command.folder, name);
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};
/** A review that states only what few charts need. */
const little = (): string => {
  const { keyProjects } = xinyu2023.measures;
  const [source] = xinyu2023.sources;
  if (keyProjects === undefined || source === undefined) throw new Error("must be there");
  const review = defineReview({
    id: "little-2023",
    park: { id: "little", name: { zh: "小园区", en: "Little park" }, place: [] },
    period: "2023",
    sources: [{ ...source }],
    measures: { keyProjects },
    facts: xinyu2023.facts
      .filter(({ measure, as }) => measure === "keyProjects" && as === "level")
      .map(({ measure, dimensions, amount, multiplier, printed, start }) => ({
        measure: measure as "keyProjects",
        dimensions,
        amount,
        multiplier,
        printed,
        start,
      })) as never,
  });
  return file("little.json", JSON.stringify(review));
};

describe("questions", () => {
  test("says what a review finds, the most interesting first, each with its sentence", async () => {
    const { code, out, error } = await run("questions", "--locale", "en");
    expect([code, error]).toEqual([0, ""]);
    const lines = out.toString().trimEnd().split("\n");
    expect(lines[0]).toBe(" 76  chart     54.8% of the city's high-tech enterprises certified");
    expect(lines[1]?.trim()).toMatch(/^54\.8% of the city's high-tech enterprises certified, /);
    const scores = lines.flatMap((line) => /^ *(\d+) {2}\w/.exec(line)?.[1] ?? []).map(Number);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test("of a review of one's own, in Chinese", async () => {
    const { out } = await run("questions", "--review", little());
    expect(out.toString()).toContain("重点建设项目115个，已开工114个");
  });
});

describe("list", () => {
  test("names every chart with number, id, question and whether it can be drawn", async () => {
    const { code, out, error } = await run("list", "--locale", "en");
    expect([code, error]).toEqual([0, ""]);
    const lines = out.toString().trimEnd().split("\n");
    expect(lines).toHaveLength(CHARTS.length);
    CHARTS.forEach((chart, index) => {
      expect(lines[index]?.trim().split(/\s{2,}/)).toEqual([
        String(chart.number),
        chart.id,
        "✓",
        chart.question.en,
      ]);
    });
  });

  test("says what another review lacks, in the reader's language", async () => {
    const review = little();
    const { code, out } = await run("list", "--review", review);
    expect(code).toBe(0);
    expect(out.toString()).toMatch(/13 {2}projectProgress +✓ {2}/);
    expect(out.toString()).toMatch(
      /16 {2}landSources +✗ {2}批而未用和闲置用地如何处置？ \(未载：.+\)/,
    );
    expect((await run("list", "--review", review, "--locale", "en")).out.toString()).toMatch(
      /landSources +✗ {2}How was unused land put to use\? \(Not stated: .+\)/,
    );
  });
});

describe("spec and render write one chart to standard output", () => {
  const options = { locale: "en", theme: "dark", width: 360 } as const;
  const asked = ["--chart", "13", "--locale", "en", "--theme", "dark", "--width", "360"];

  test("as the functions give it", async () => {
    const spec = projectProgress(xinyu2023, options);
    const table = projectProgress.table(xinyu2023, options);
    const text = async (...args: readonly string[]) => (await run(...args)).out.toString();
    expect(JSON.parse(await text("spec", ...asked))).toEqual(spec);
    expect(await text("render", ...asked, "--format", "json")).toBe(await text("spec", ...asked));
    expect(await text("render", ...asked)).toBe(`${await toSvg(spec)}\n`);
    expect(await text("render", ...asked, "--format", "html")).toBe(
      await toHtml(spec, table, { locale: "en", form: "document" }),
    );
    expect((await text("render", ...asked, "--format", "csv")).split("\n")[0]).toBe("Item,Figure");
    expect(JSON.parse(await text("render", ...asked, "--format", "vega"))).toMatchObject({
      $schema: expect.stringContaining("/vega/"),
    });
  });

  test("a PNG with a font that is given", async () => {
    const characters = [...new Set(await toSvg(projectProgress(xinyu2023, options)))].join("");
    const font = file("squares.otf", tinyFont("Squares", characters));
    const { code, out, error } = await run(
      ...["render", ...asked, "--format", "png", "--scale", "2", "--font", font],
    );
    expect([code, error]).toEqual([0, ""]);
    expect([out.readUInt32BE(0), out.readUInt32BE(16)]).toEqual([0x89504e47, 720]);
  });
});

test("render writes every chart into a folder, and no trace of its work", async () => {
  const { code, out, error } = await run("render", "--out", at("drawn"), "--locale", "en");
  expect([code, error]).toEqual([0, ""]);
  const names = CHARTS.map(({ id }) => `${id}.en.svg`);
  expect(out.toString()).toBe(`✓ ${at("drawn")}: ${names.join(", ")}\n`);
  expect(readdirSync(at("drawn")).sort()).toEqual([".park.json", ...names].sort());
  expect(readdirSync(command.folder).filter((name) => name.startsWith("."))).toEqual([]);
});

test("charts of several calls gather in one folder, where none of another's is written over", async () => {
  const draw = (...args: string[]) => run("render", "--out", at("gathered"), ...args);
  expect((await draw("--chart", "13")).code).toBe(0);
  expect((await draw("--chart", "16", "--format", "csv")).code).toBe(0);
  const names = [".park.json", "landSources.zh.csv", "projectProgress.zh.svg"];
  expect(readdirSync(at("gathered")).sort()).toEqual(names);
  // A spreadsheet program takes a file for UTF-8 by its mark.
  expect(readFileSync(at("gathered/landSources.zh.csv"), "utf8").charCodeAt(0)).toBe(0xfeff);
  const dark = await draw("--chart", "13", "--theme", "dark");
  expect([dark.code, readdirSync(at("gathered")).sort()]).toEqual([0, names]);
  file("gathered/projectProgress.zh.svg", "worked on by hand");
  const refused = await draw("--chart", "13");
  expect([refused.code, refused.out.toString()]).toEqual([2, ""]);
  expect(refused.error).toContain("files that were changed since: projectProgress.zh.svg");
  expect(readFileSync(at("gathered/projectProgress.zh.svg"), "utf8")).toBe("worked on by hand");
});

test("a workbook has the table and where its figures are from", async () => {
  expect(
    (await run("render", "--out", at("books"), "--chart", "13", "--format", "xlsx")).code,
  ).toBe(0);
  const sheets = await readSheets(at("books/projectProgress.zh.xlsx"));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["数据", "出处", "来源"]);
});

test("of a review that lacks facts the rest is drawn, and what is not is said", async () => {
  const { code, out, error } = await run("render", "--review", little(), "--out", at("some"));
  expect(code).toBe(0);
  expect(out.toString()).toContain("projectProgress.zh.svg");
  expect(error).toMatch(/^Not drawn: .*landSources: Not stated: /m);
  expect(readdirSync(at("some"))).toContain("projectProgress.zh.svg");
  const named = await run("render", "--review", little(), "--chart", "landSources");
  expect(named.code).toBe(1);
  expect(named.error).toMatch(/^Cannot draw of little-2023:\n {2}landSources: Not stated: /);
});

describe("what goes wrong is told in a line, with an exit code", () => {
  test("help is no mistake, and no command is one", async () => {
    const help = (await run("--help")).out.toString();
    for (const command of ["questions", "list", "spec", "render"])
      expect(help).toContain(`\n  ${command} `);
    expect((await run("render", "-h")).code).toBe(0);
    expect((await run()).code).toBe(2);
  });

  test.each([
    [["fly"], 2, "Cannot run park-charts: must be questions, list, spec, render, got fly"],
    [["list", "x"], 2, "Cannot list: must have options only, got x"],
    [["list", "--chart", "13"], 2, "Cannot list: must have options of its own, got --chart"],
    [["spec", "--format", "png"], 2, "Cannot spec: must have options of its own, got --format"],
    [["render", "--sauce", "y"], 2, "--sauce"],
    [["render", "--width"], 2, "--width"],
    [["list", "--locale", "fr"], 2, "Cannot list: --locale must be zh or en, got fr"],
    [
      ["render", "--chart", "projectProgres"],
      2,
      "got projectProgres; did you mean projectProgress?",
    ],
    [["render", "--chart", "landsources"], 2, "did you mean landSources?"],
    [["render", "--chart", "99"], 2, "got 99; park-charts list names them"],
    [["render", "--chart", "__proto__"], 2, "got __proto__; park-charts list names them"],
    [["render"], 2, `${CHARTS.length} charts must have --out FOLDER, got none`],
    [["render", "--chart", "13", "--theme", "toString"], 2, "--theme must be one of light, dark"],
    [
      ["render", "--chart", "13", "--format", "gif"],
      2,
      "--format must be one of svg, png, html, vega",
    ],
    [
      ["render", "--chart", "13", "--width", "100"],
      2,
      "--width must be a number of pixels from 240, got 100",
    ],
    [["render", "--chart", "13", "--width", "wide"], 2, "got wide"],
    [
      ["render", "--chart", "13", "--format", "png", "--scale", "0"],
      2,
      "--scale must be a number from 0.1, got 0",
    ],
    [
      ["render", "--chart", "13", "--format", "png", "--font", "none.ttf"],
      2,
      "a font must be a file that can be read",
    ],
    [
      ["list", "--review", "nowhere.json"],
      2,
      "Cannot read nowhere.json: must be a text file in UTF-8, got nothing there",
    ],
  ] as const)("%j", { concurrent: true }, async (args, code, message) => {
    const ran = await run(...args);
    expect([ran.code, ran.out.toString()]).toEqual([code, ""]);
    expect(ran.error).toContain(message);
    expect(ran.error).not.toMatch(/^\s+at /m);
  });

  test("a review that is no JSON, and one with issues, all of them with their paths", async () => {
    const broken = await run("list", "--review", file("broken.json", "{"));
    expect(broken.code).toBe(1);
    expect(broken.error).toMatch(
      /^Cannot read .*broken\.json: .*\n\(root\): must be JSON: .*\(line 1, column 2\), got /,
    );
    const facts = xinyu2023.facts.map((fact, index) =>
      index === 3
        ? { ...fact, amount: "4O" }
        : index === 5
          ? { ...fact, measure: "nothing" }
          : fact,
    );
    const wrong = file("wrong.json", JSON.stringify({ ...xinyu2023, facts }));
    const issues = await run("render", "--review", wrong, "--out", at("never"));
    expect(issues.code).toBe(1);
    expect(issues.error).toMatch(/must be a sound review, got \d+ issues/);
    expect(issues.error).toContain("facts[3].amount");
    expect(issues.error).toContain("facts[5].measure");
    expect(existsSync(at("never"))).toBe(false);
  });

  test("a folder that is a file, and a chart that cannot be drawn: nothing is written", async () => {
    const taken = file("taken", "mine");
    const ran = await run("render", "--chart", "13", "--out", taken);
    expect(ran.code).toBe(2);
    expect(ran.error).toContain(
      `Cannot write ${taken}: must be new, empty, or as park-charts wrote it, got a file`,
    );
    expect(readFileSync(taken, "utf8")).toBe("mine");
    const font = file("latin.otf", tinyFont("Latin", "abc"));
    const boxes = await run("render", "--format", "png", "--font", font, "--out", at("boxes"));
    expect(boxes.code).toBe(2);
    expect(boxes.error).toContain("Cannot render chart: a font must have every character");
    expect(existsSync(at("boxes"))).toBe(false);
  });
});

describe("where optional peers are not installed", () => {
  let bare: Awaited<ReturnType<typeof builtCommand>>;
  let halved: typeof bare;
  beforeAll(async () => {
    bare = await builtCommand([]);
    halved = await builtCommand(["vega", "vega-lite", "vega-interpreter"]);
  });
  afterAll(() => {
    for (const { folder } of [bare, halved]) rmSync(folder, { recursive: true, force: true });
  });

  test("specs, tables and the list are made", async () => {
    for (const args of [
      ["list"],
      ["spec", "--chart", "13"],
      ["render", "--chart", "13", "--format", "csv"],
    ]) {
      const { code, error } = await bare.run(...args);
      expect([code, error]).toEqual([0, ""]);
    }
  });

  test.each([
    ["svg", /the package vega(-lite|-interpreter)? must be installed/],
    ["html", /the package vega(-lite|-interpreter)? must be installed/],
    ["vega", /the package vega-lite must be installed/],
    ["png", /the package @resvg\/resvg-wasm must be installed/],
  ])("%s says which package must be installed", async (format, message) => {
    const ran = await bare.run("render", "--chart", "13", "--format", format);
    expect([ran.code, ran.out.toString()]).toEqual([2, ""]);
    expect(ran.error).toMatch(/^Cannot render chart: .*\n$/);
    expect(ran.error).toMatch(message);
  });

  test("without the rasteriser alone, an SVG is drawn and a PNG is not", async () => {
    expect((await halved.run("render", "--chart", "13")).code).toBe(0);
    const ran = await halved.run("render", "--chart", "13", "--format", "png");
    expect(ran.code).toBe(2);
    expect(ran.error).toContain("the package @resvg/resvg-wasm must be installed");
  });
});
