import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
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

const BULLETIN = "东港园区2024年公报。进出口总额约40.6亿元，同比下降3.2%。新签约项目117个。";

test("from a document to a proved review: draft, mend, check", async () => {
  const text = file("bulletin.txt", BULLETIN);
  const drafted = await run("draft", text, "--id", "east-port-2024", "--out", at("mine.json"));
  expect(drafted.code).toBe(0);
  expect(drafted.out).toContain("3 facts, 1 exclusions; 4 todo(s) to settle");

  const early = await run("check", at("mine.json"), "--source", text);
  expect(early.code).toBe(1);
  expect(early.error).toContain("mine.json: must be a sound review, got 4 issues\n");
  expect(early.error).toContain('facts[1].todo ("foreignTrade" "下降3.2%"): must be settled');

  const settled = readFileSync(at("mine.json"), "utf8").replace(/,?\s*"todo": ".*"/g, "");
  file("mine.json", settled);
  const checked = await run("check", at("mine.json"), "--source", text);
  expect(checked).toMatchObject({ code: 0, error: "" });
  expect(checked.out).toContain("✓ east-port-2024: 3 facts, 0 entities, 1 exclusions, no issue");
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
    [["fly"], 2, "must be draft, check, verify or publish, got fly", ""],
    [["draft"], 2, "Cannot draft: must have one file, got 0", ""],
    [["draft", "a", "b"], 2, "Cannot draft: must have one file, got 2", ""],
    [["draft", "nowhere.txt"], 2, "Cannot read nowhere.txt: must be a text file in UTF-8", ""],
    [["check", "x.json", "--sauce", "y"], 2, "--sauce", ""],
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
