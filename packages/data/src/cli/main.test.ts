import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { csvParseRows } from "d3-dsv";
import { afterAll, describe, expect, test } from "vitest";
import { codebook } from "../codebook/codebook.ts";
import { outputTo } from "../command/output.ts";
import { runCommand } from "../command/runCommand.ts";
import { publishedFiles } from "../publish/publishedFiles.ts";
import { eastPort } from "../testing/eastPort.ts";
import { xinyu2023 } from "../xinyu2023/index.ts";
import { main } from "./main.ts";

const folder = mkdtempSync(join(tmpdir(), "park-data-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const file = (name: string, text: string | Uint8Array): string => {
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

const BULLETIN =
  "东港园区2024年公报。进出口总额约40.6亿元，同比下降3.2%。新签约项目117个。泊位7扩建。";

test("from a document to a proved review: draft, mend, check", async () => {
  const text = file("bulletin.txt", BULLETIN);
  const drafted = await run("draft", text, "--id", "east-port-2024", "--out", at("mine.json"));
  expect(drafted.code).toBe(0);
  expect(drafted.out).toContain("3 facts, 2 exclusions; 1 todo(s) to settle");

  const early = await run("check", at("mine.json"), "--source", text);
  expect(early.code).toBe(1);
  expect(early.error).toContain("mine.json: must be a sound review, got 1 issue\n");
  expect(early.error).toContain('exclusions[1].todo ("7"): must be settled');

  const settled = readFileSync(at("mine.json"), "utf8").replace(/,?\s*"todo": ".*"/g, "");
  file("mine.json", settled);
  const checked = await run("check", at("mine.json"), "--source", text);
  expect(checked).toMatchObject({ code: 0, error: "" });
  expect(checked.out).toContain("✓ east-port-2024: 3 facts, 0 entities, 2 exclusions, no issue");
  expect(checked.out).toContain("0 number(s) of the document in no fact and no exclusion");

  const forged = file("forged.txt", BULLETIN.replace("40.6", "46.6"));
  const refuted = await run("verify", forged, "--review", at("mine.json"));
  expect(refuted.code).toBe(1);
  expect(refuted.error).toContain("sources[0].sha256");
  expect(refuted.error).toContain(
    'facts[0].printed ("foreignTrade" "约40.6亿元"): must be what stands at',
  );
});

test("a draft goes to standard output, and writes over nothing", async () => {
  const text = file("again.txt", BULLETIN);
  const { out } = await run("draft", text, "--period", "2024-S1", "--locale", "en");
  expect(JSON.parse(out)).toMatchObject({ period: "2024-S1", id: "review" });
  file("taken.json", "{}");
  const refused = await run("draft", text, "--out", at("taken.json"));
  expect(refused).toMatchObject({ code: 2, out: "" });
  expect(refused.error).toContain("must be a new file");
  expect(readFileSync(at("taken.json"), "utf8")).toBe("{}");
});

describe("a draft is settled in a spreadsheet", () => {
  /** What a person does to a sheet: all questions cleared, and the number of a berth named as one. */
  const goneOver = (csv: string): string => {
    const [header = [], ...rows] = csvParseRows(csv.replace(/^\uFEFF/, ""));
    const [decide, measure, reason] = ["To decide", "Measure", "Why it is no figure"].map((name) =>
      header.indexOf(name),
    ) as [number, number, number];
    return [header, ...rows]
      .map((cells, index) => {
        if (index > 0) cells[decide] = "";
        if (cells[1] !== "" && cells[measure] === "") cells[reason] = "Number of a berth";
        return cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";");
      })
      .join("\r\n");
  };
  const text = `${BULLETIN}航线8开通。`;

  test("from a document to a proved review without touching JSON", async () => {
    const document = file("berth.txt", text);
    const drafted = await run("draft", document, "--locale", "en", "--sheet", at("sheet.csv"));
    expect(drafted).toMatchObject({ code: 0, error: "" });
    expect(drafted.out).toContain("then: park-data settle");
    const early = await run("settle", at("sheet.csv"), "--source", document);
    expect(early).toMatchObject({ code: 1, out: "" });
    expect(early.error).toContain('rows[5]["To decide"]: must be cleared when it is settled');

    file("sheet.csv", goneOver(readFileSync(at("sheet.csv"), "utf8")));
    const args = ["settle", at("sheet.csv"), "--source", document] as const;
    const settled = await run(...args, "--out", at("settled.json"));
    expect(settled).toMatchObject({ code: 0, error: "" });
    expect(await run("check", at("settled.json"), "--source", document)).toMatchObject({
      code: 0,
      error: "",
    });
    const shown = await run(...args);
    expect(shown.out).toBe(readFileSync(at("settled.json"), "utf8"));
    expect((await run(...args, "--out", at("settled.json"))).error).toContain("must be a new file");

    // Drafted again, nothing is to be settled a second time, but what has come to the document since.
    const longer = file("longer.txt", `${text}财政总收入72.87亿元，泊位9扩建。`);
    const again = await run(
      "draft",
      longer,
      "--keep",
      at("settled.json"),
      "--out",
      at("again.json"),
    );
    expect(again).toMatchObject({ code: 0, error: "" });
    expect(again.out).toContain("settled before are kept");
    expect(again.out).toContain("1 todo(s) to settle");
    const shorter = file("shorter.txt", text.replace("40.6", "46.6"));
    expect((await run("draft", shorter, "--keep", at("settled.json"))).error).toContain(
      "Not kept, because it does not stand there any more: 约40.6亿元 at 17",
    );
  });

  test.each([
    [["settle", "x.csv"], "Cannot settle: must have --source TEXT"],
    [["draft", "-", "--keep", "-"], "must read standard input once"],
    [["check", "x.json", "--out", "y"], "must have options of its own, --source, got --out"],
  ] as const)("%j", async (args, error) => {
    expect(await run(...args)).toMatchObject({ code: 2, error: expect.stringContaining(error) });
  });

  test("a file to keep that is none", async () => {
    const document = file("kept.txt", BULLETIN);
    for (const [earlier, error] of [
      ["{", "must be JSON"],
      ["[]", "must be a review file"],
      ['{"sources":[{},{}]}', "must be a review of one document"],
    ] as const)
      expect(await run("draft", document, "--keep", file("kept.json", earlier))).toMatchObject({
        code: 1,
        error: expect.stringContaining(error),
      });
  });
});

test("a file may be standard input, which is UTF-8 too", async () => {
  const { stdin } = process;
  const from = (...chunks: (string | Uint8Array)[]): void => {
    Object.defineProperty(process, "stdin", { value: Readable.from(chunks), configurable: true });
  };
  try {
    from(BULLETIN.slice(0, 20), BULLETIN.slice(20));
    expect(JSON.parse((await run("draft", "-", "--id", "piped")).out)).toMatchObject({
      id: "piped",
      period: "2024",
    });
    from(new Uint8Array([0xb8, 0xdf]));
    expect((await run("draft", "-")).error).toContain(
      "Cannot read -: must be a text file in UTF-8",
    );
  } finally {
    Object.defineProperty(process, "stdin", { value: stdin, configurable: true });
  }
});

test("the codebook is searched in both languages", async () => {
  expect((await run("measures", "foreign", "trade")).out.split("\n")[0]).toBe(
    "foreignTrade  进出口总额 · Foreign trade (flow, CNY)",
  );
  expect((await run("measures", "进出口总额", "--locale", "zh")).out).toContain(
    "foreignTrade  进出口总额 (flow, CNY)",
  );
  expect((await run("measures")).out.trim().split("\n")).toHaveLength(Object.keys(codebook).length);
  expect(await run("measures", "no such thing")).toMatchObject({ code: 1, out: "" });
});

test("it says its version", async () => {
  const manifest = new URL("../../package.json", import.meta.url);
  const { version } = JSON.parse(readFileSync(manifest, "utf8"));
  expect(await run("--version")).toEqual({ code: 0, out: `${version}\n`, error: "" });
});

test("publish writes all files of the packaged review, and leaves no other", async () => {
  const { code } = await run("publish", "--out", at("published"));
  expect(code).toBe(0);
  const files = await publishedFiles(xinyu2023);
  expect(readdirSync(at("published")).sort()).toEqual([".park.json", ...files.keys()].sort());
});

test("the packaged review is published with its package's version, another with its own or none", async () => {
  const manifest = new URL("../../package.json", import.meta.url);
  const { version } = JSON.parse(readFileSync(manifest, "utf8"));
  const review = file("own.json", JSON.stringify(eastPort));
  const publishedVersions = async (...args: string[]) => {
    expect(await run("publish", "--out", at("versions"), ...args)).toMatchObject({ code: 0 });
    return ["datapackage.json", "dataset.jsonld"].map(
      (name) => JSON.parse(readFileSync(join(at("versions"), name), "utf8")).version,
    );
  };
  expect(await publishedVersions()).toEqual([version, version]);
  expect(await publishedVersions("--review", review)).toEqual([undefined, undefined]);
  expect(await publishedVersions("--review", review, "--version", "2024.1.0")).toEqual([
    "2024.1.0",
    "2024.1.0",
  ]);
});

describe("what goes wrong is told in a line", () => {
  test.each([
    [[], 2, "", "Usage: park-data"],
    [["--help"], 0, "", "Usage: park-data"],
    [["fly"], 2, "must be draft, settle, check, verify, publish, measures, got fly", ""],
    [["drat", "x"], 2, "got drat; did you mean draft?", ""],
    [["draft"], 2, "Cannot draft: must have one file, got 0", ""],
    [["draft", "a", "b"], 2, "Cannot draft: must have one file, got 2", ""],
    [["draft", "nowhere.txt"], 2, "Cannot read nowhere.txt: must be a text file in UTF-8", ""],
    [["check", "x.json", "--sauce", "y"], 2, "got --sauce; did you mean --source?", ""],
    [["publish"], 2, "Cannot publish: must have --out FOLDER", ""],
    [["publish", "x.json"], 2, "Cannot publish: name a review with --review, got x.json", ""],
  ] as const)("%j", async (args, code, error, out) => {
    const result = await run(...args);
    expect(result.code).toBe(code);
    expect(result.error).toContain(error);
    expect(result.out).toContain(out);
  });

  test("a file that is no JSON, or no UTF-8, or a locale that is not there", async () => {
    expect((await run("check", file("broken.json", "{"))).error).toMatch(
      /must be JSON: .*\(line 1, column 2\), got /,
    );
    const gbk = file("gbk.txt", new Uint8Array([0xb8, 0xdf, 0xd0, 0xc2]));
    expect((await run("draft", gbk)).error).toContain("got a file that is not UTF-8");
    const text = file("one.txt", "1个");
    expect((await run("draft", text, "--locale", "fr")).error).toContain(
      "must be zh or en, got fr",
    );
  });
});
