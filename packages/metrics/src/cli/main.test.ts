import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { xinyu2023 } from "@park/data";
import { outputTo, runCommand } from "@park/data/command";
import { toCsv } from "@park/data/csv";
import { afterAll, describe, expect, test } from "vitest";
import { version } from "../../package.json";
import { audit } from "../audit/audit.ts";
import { power } from "../audit/power.ts";
import { FINDING_COLUMNS, tidyFindings } from "../audit/tidyFindings.ts";
import { compareReviews } from "../compareReviews.ts";
import { main } from "./main.ts";

const folder = mkdtempSync(join(tmpdir(), "park-metrics-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const file = (name: string, text: string): string => {
  writeFileSync(at(name), text);
  return at(name);
};

const run = async (...args: string[]) => {
  const out: string[] = [];
  const errors: string[] = [];
  const output = outputTo(
    (text) => out.push(String(text)),
    (text) => errors.push(text),
  );
  const code = await runCommand(main, args, output);
  return { code, out: out.join(""), error: errors.join("") };
};

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const packaged = JSON.stringify(xinyu2023);

/** The packaged review with one project fewer that has started, so that its start rate fits. */
const mended = JSON.stringify({
  ...xinyu2023,
  id: "mended",
  facts: xinyu2023.facts.map((fact) =>
    fact.id === "keyProjects.started" ? { ...fact, amount: "113", printed: "113个" } : fact,
  ),
});

/** The same of another park. */
const west = JSON.stringify({
  ...JSON.parse(mended),
  id: "west",
  park: { ...xinyu2023.park, id: "west", name: { zh: "西区", en: "West" } },
});

/** The year before, of which nothing is printed but the counts of key projects: 90 of 100 have started. */
const before = JSON.stringify({
  ...xinyu2023,
  id: "before",
  period: "2022",
  facts: xinyu2023.facts.flatMap((fact) => {
    const amount = { keyProjects: "100", "keyProjects.started": "90" }[fact.id];
    return amount === undefined
      ? []
      : [{ ...fact, period: "2022", amount, printed: `${amount}个`, end: undefined, mentions: [] }];
  }),
  entities: [],
  exclusions: [],
});

/** Runs with standard input. */
const piped = async (text: string, ...args: string[]) => {
  const { stdin } = process;
  Object.defineProperty(process, "stdin", { value: Readable.from([text]), configurable: true });
  try {
    return await run(...args);
  } finally {
    Object.defineProperty(process, "stdin", { value: stdin, configurable: true });
  }
};

describe("audit", () => {
  const found = audit(xinyu2023);

  test("says first what contradicts, then what no single rule fits, then how much is confirmed", async () => {
    const { code, out, error } = await run("audit", "--locale", "en");
    expect([code, error]).toEqual([0, ""]);
    const [head, style, , sentence, ...lines] = out.split("\n");
    expect(style).toMatch(/^House style: both rounding and truncation/);
    expect(head).toBe(
      "xinyu-2023: 1 contradicted, 1 contradicted only on a condition, 1 that no single rule of rounding fits, 13 agree",
    );
    expect(sentence).toBe(`✗ ${found.findings[0]?.sentence.en}`);
    expect(lines.slice(0, 3)).toEqual([
      "    98.26% (characters 1848 to 1854)",
      "    114个 (characters 1840 to 1844)",
      "    perhaps a slip: 113 in place of 114 in 114个 (one off in the last place; would clear 2 conflicts)",
    ]);
    expect(out.match(/^[✗?~]/gm)).toEqual(["✗", "?", "~"]);
    expect(lines.at(-2)).toMatch(
      /^Agreement: 5 exact, 5 agree when rounded, .*, of which 1 proves/,
    );
  });

  test("is in Chinese where no language is asked for", async () => {
    expect((await run("audit")).out.split("\n")[0]).toBe(
      "xinyu-2023：1处不一致，1处仅在一定前提下不一致，1组数字无统一的取位方式，13处相符",
    );
  });

  test("as JSON is the audit", async () => {
    expect(JSON.parse((await run("audit", "--json")).out)).toEqual(plain(found));
  });

  test("as CSV has a row a finding", async () => {
    const { out } = await run("audit", "--csv");
    expect(out).toBe(toCsv(FINDING_COLUMNS, tidyFindings(found.findings)));
  });

  test("takes a file or standard input", async () => {
    const { code, out } = await run("audit", file("mended.json", mended), "--locale", "en");
    expect([code, out.split("\n")[0]]).toEqual([
      0,
      "mended: 0 contradicted, 1 that no single rule of rounding fits, 14 agree",
    ]);
    expect((await piped(mended, "audit", "-", "--locale", "en")).out).toBe(out);
  });

  test("ends with 1 where what --fail-on names was found, all the same told", async () => {
    const failing = await run("audit", "--fail-on", "contradicted");
    expect(failing).toMatchObject({ code: 1, error: "" });
    expect(failing.out).toBe((await run("audit")).out);
    const review = file("sound.json", mended);
    expect((await run("audit", review, "--fail-on", "contradicted")).code).toBe(0);
    expect((await run("audit", review, "--fail-on", "noSingleRule")).code).toBe(1);
    expect(
      (await run("audit", review, "--fail-on", "contradicted", "--fail-on", "noSingleRule")).code,
    ).toBe(1);
  });
});

describe("power", () => {
  const found = power(xinyu2023);
  const shares = ["16.9%", "41.3%", "30.8%", "29.7%"];

  test("says how many figures are protected, and of each kind of slip how many would show", async () => {
    const { code, out, error } = await run("power", "--locale", "en");
    expect([code, error]).toEqual([0, ""]);
    const [head, ...lines] = out.trimEnd().split("\n");
    expect(head).toContain(`xinyu-2023: ${found.protected} of 121 figures are protected`);
    expect(head).toContain(`, ${found.assumed} of them if something is true that is left open`);
    expect(lines.map((line) => /[\d.]+%/.exec(line)?.[0])).toEqual(shares);
    expect(lines[0]).toBe("  one off in the last place  16.9% would show (41 of 242)");
    const inChinese = (await run("power")).out.trimEnd().split("\n");
    expect(inChinese[0]).toContain(`121个数字中，${found.protected}个受其余数字保护`);
    expect(inChinese[0]).toContain(`，其中${found.assumed}个须原文未说明之处成立`);
    expect(inChinese[1]).toBe("  末位差一：16.9%可被发现（242种中的41种）");
  });

  test("as JSON is what the function gives, as CSV has a row a figure", async () => {
    expect(JSON.parse((await run("power", "--json")).out)).toEqual(plain(found));
    const [header, ...rows] = (await run("power", "--csv")).out.trimEnd().split("\n");
    expect(header).toBe(
      "fact,printed,start,end,protected,assumptions_zh,assumptions_en,constraints,last_place_tried,last_place_shown,last_place_assumed,factor_tried,factor_shown,factor_assumed,swapped_tried,swapped_shown,swapped_assumed,digit_tried,digit_shown,digit_assumed",
    );
    expect(rows).toHaveLength(121);
    const campaign = found.figures.find(({ fact }) => fact === "campaignProjects");
    const { factor, swapped, digit } = campaign?.misprints ?? {};
    expect(rows).toContain(
      `campaignProjects,100个,1911,1915,true,,,${campaign?.constraints},2,2,0,${[factor, swapped, digit].map((one) => `${one?.tried},${one?.shown},${one?.assumed}`).join(",")}`,
    );
    const [after] = rows.filter((row) => row.startsWith("approvalTime.after,"));
    expect(after).toContain(",true,改革缩短了审批时间,the reform made approval no slower,1,");
  });

  test("of a review with no figure speaks of none", async () => {
    const { facts: _, ...rest } = JSON.parse(packaged);
    const empty = JSON.stringify({ ...rest, facts: [], entities: [], exclusions: [] });
    const { code, out } = await piped(empty, "power", "-", "--locale", "en");
    expect([code, out.split("\n")[1]]).toEqual([
      0,
      "  one off in the last place  none is possible",
    ]);
  });
});

describe("compare", () => {
  test("sets years side by side, with the change on the year before, and says why there is none", async () => {
    const files = [file("before.json", before), file("packaged.json", packaged)];
    const { code, out, error } = await run("compare", ...files, "--locale", "en");
    expect([code, error]).toEqual([0, ""]);
    expect(out).toContain(
      "Start rate\n  before      90%\n  xinyu-2023  99.13%, +10.14% on the year before\n",
    );
    expect(out).toMatch(/\n {2}before {6}– Not stated: .*\n {2}xinyu-2023 {2}\S/);
    expect((await run("compare", ...files)).out).toContain("99.13%，比上年+10.14%");
    expect(out.trimEnd().split("\n").at(-1)).toMatch(
      /^\d+ more indicators that no review allows are in --csv$/,
    );
  });

  test("ranks the parks of one year, as far as their figures tell them apart", async () => {
    const files = [file("packaged.json", packaged), file("west.json", west)];
    const { out } = await run("compare", ...files, "--locale", "en");
    expect(out).toContain(
      "Start rate\n  xinyu-2023  99.13%, 1 of 2\n  west        98.26%, 2 of 2\n",
    );
    // The same figures in both: by their digits either may be ahead.
    expect(out).toContain(
      "Fiscal yield\n  xinyu-2023  11.672% (11.67% to 11.675%), 1 to 2 of 2\n  west        11.672% (11.67% to 11.675%), 1 to 2 of 2\n",
    );
    expect((await run("compare", ...files)).out).toContain(
      "  west        11.672%（11.67%至11.675%），2个中第1至第2\n",
    );
  });

  test("says that several reviews are of one park and year, and takes none of them as the base", async () => {
    const files = [file("before.json", before), file("packaged.json", packaged)];
    const again = file("again.json", before.replace('"id":"before"', '"id":"again"'));
    const { out } = await run("compare", ...files, again, "--locale", "en");
    expect(out.split("\n")[0]).toBe(
      "Xinyu high-tech zone, 2022, has 2 reviews: before, again. The park counts once in places, and none of them is a base of growth.",
    );
    expect(out).toContain(
      "Start rate\n  before      90%\n  xinyu-2023  99.13%, no growth: There are 2 reviews of the year before (before, again), and none of them is the base\n  again       90%\n",
    );
    expect((await run("compare", ...files, again)).out.split("\n")[0]).toBe(
      "新余高新区2022年有2份回顾：before、again。名次中该园区只算一个，增速不以其中任何一份为基数。",
    );
  });

  test("as JSON is what the function gives, as CSV has a row for each review and indicator", async () => {
    const files = [file("a.json", packaged), file("b.json", west)];
    const { out } = await run("compare", ...files, "--json");
    const rows = compareReviews([xinyu2023, JSON.parse(west)]);
    expect(JSON.parse(out)).toEqual(plain(rows));
    const [header, ...lines] = (await run("compare", ...files, "--csv")).out.trimEnd().split("\n");
    expect(header).toBe(
      "id,indicator,label_zh,label_en,review,park,period,unit,value,lower,upper,rank,rank_best,rank_worst,of,growth,growth_lower,growth_upper,reason_zh,reason_en,rank_reason_zh,rank_reason_en,growth_reason_zh,growth_reason_en",
    );
    expect(lines).toHaveLength(rows.length);
    expect(lines.find((line) => line.startsWith("startRate,") && line.includes(",west,"))).toMatch(
      /,2023,ratio,0\.98260\d+,0\.98260\d+,0\.98260\d+,2,2,2,2,,,,,,,,没有上年的回顾,There is no review of the year before$/,
    );
  });
});

describe("--out", () => {
  test("writes a new file, as it would stand on the terminal, and over nothing", async () => {
    const { out } = await run("audit", "--csv");
    expect(await run("audit", "--csv", "--out", at("found.csv"))).toEqual({
      code: 0,
      out: `✓ ${at("found.csv")}\n`,
      error: "",
    });
    expect(readFileSync(at("found.csv"), "utf8")).toBe(out);
    const again = await run("power", "--out", at("found.csv"));
    expect(again).toMatchObject({ code: 2, out: "" });
    expect(again.error).toContain("must be a new file");
    expect(readFileSync(at("found.csv"), "utf8")).toBe(out);
  });

  test("writes what a build fails on too", async () => {
    const ran = await run("audit", "--json", "--fail-on", "contradicted", "--out", at("ci.json"));
    expect(ran).toEqual({ code: 1, out: `✓ ${at("ci.json")}\n`, error: "" });
    expect(JSON.parse(readFileSync(at("ci.json"), "utf8"))).toHaveProperty("findings");
  });

  test("that cannot be written is told, and nothing is left", async () => {
    file("taken", "mine");
    const { code, out, error } = await run("audit", "--out", at("taken/found.txt"));
    expect([code, out]).toEqual([2, ""]);
    expect(error).toMatch(/^Cannot write .*found\.txt: what is around it must be a folder, got /);
    expect(readFileSync(at("taken"), "utf8")).toBe("mine");
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });
});

describe("what goes wrong is told in a line, with an exit code", () => {
  test("help and version are no mistakes, and no command is one", async () => {
    const help = await run("--help");
    expect(help.code).toBe(0);
    for (const name of ["audit", "power", "compare"]) expect(help.out).toContain(`\n  ${name} `);
    expect((await run("audit", "-h")).code).toBe(0);
    expect(await run("--version")).toEqual({ code: 0, out: `${version}\n`, error: "" });
    expect(await run()).toEqual({ code: 2, out: help.out, error: "" });
  });

  test.each([
    [["adit"], "must be audit, power, compare, got adit; did you mean audit?"],
    [["audit", "--jsn"], "got --jsn; did you mean --json?"],
    [["power", "--fail-on", "contradicted"], "Cannot power: must have options of its own, "],
    [["audit", "--version"], "Cannot audit: must have options of its own, "],
    [["audit", "--fail-on"], "--fail-on"],
    [["audit", "--fail-on", "contradiction"], "got contradiction; did you mean contradicted?"],
    [["audit", "--locale", "fr"], "Cannot audit: --locale must be zh or en, got fr"],
    [["power", "--json", "--csv"], "Cannot power: must be asked for --json or --csv, got both"],
    [["audit", "a.json", "b.json"], "Cannot audit: must have one review at most, got 2"],
    [["compare"], "Cannot compare: must have two reviews or more, got 0"],
    [["compare", "a.json"], "Cannot compare: must have two reviews or more, got 1"],
    [["compare", "-", "-"], "Cannot compare: must read standard input once, got - twice"],
    [
      ["audit", "nowhere.json"],
      "Cannot read nowhere.json: must be a text file in UTF-8, got nothing there",
    ],
  ])("%j", async (args, message) => {
    const { code, out, error } = await run(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(message);
    expect(error).not.toMatch(/^\s+at /m);
  });

  test("two reviews with one id", async () => {
    const path = file("twice.json", packaged);
    const { code, error } = await run("compare", path, path);
    expect([code, error]).toEqual([
      2,
      "Cannot compare: each review must have an id of its own, got xinyu-2023 twice\n",
    ]);
  });

  test.each([
    ["what is no JSON", "{", "(root): must be JSON: "],
    ["what is no review", '["a"]', "must be a sound review, got "],
    [
      "a draft that somebody has still to settle",
      packaged.replace('"facts":[{', '"facts":[{"todo":"which?",'),
      'facts[0].todo ("industrialRevenue" "624.3亿元"): must be settled',
    ],
  ])("%s is data with issues, and nothing is said of it", async (_, text, message) => {
    const { code, out, error } = await run(
      "audit",
      file("bad.json", text),
      "--fail-on",
      "conditional",
    );
    expect([code, out]).toEqual([1, ""]);
    expect(error).toContain(message);
    expect(error).not.toMatch(/^\s+at /m);
  });
});
