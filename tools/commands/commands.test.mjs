import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { xinyu2023 } from "@park/data";
import { folderMemo } from "@park/data/command";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { builtCommands } from "./builtCommands.mjs";

// Each test starts programs, which take their time on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

/** @type {Awaited<ReturnType<typeof builtCommands>>} */
let commands;
beforeAll(async () => {
  commands = await builtCommands();
});
afterAll(() => {
  vi.resetConfig();
  commands.end();
});

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "park-run-")));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (...names) => join(folder, ...names);
const put = (path, text) => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};

const ESC = "\u001b[2K\r\u009b31m\u202e✓ forged\u0007";

/** A review of which little is drawn, and whose names would forge lines in a terminal. */
const review = (mark = "") => {
  const name = { zh: `东港${ESC}${mark}`, en: `East port ${ESC}${mark}` };
  const facts = xinyu2023.facts.filter(({ id }) => id === "foreignTrade");
  const used = new Set(facts.map(({ measure }) => measure));
  const measures = Object.entries(xinyu2023.measures).filter(([id]) => used.has(id));
  // A measure of the codebook has its own label; one of somebody's has any.
  const { foreignTrade } = xinyu2023.measures;
  const [trade] = facts;
  return JSON.stringify({
    ...xinyu2023,
    park: { ...xinyu2023.park, name },
    measures: {
      ...Object.fromEntries(measures),
      ownTrade: { ...foreignTrade, id: "ownTrade", label: name },
    },
    facts: [...facts, { ...trade, id: "ownTrade", measure: "ownTrade", note: name }],
    entities: [],
    exclusions: [],
  });
};

/** Every command that writes into a folder; and who it says it is in it. */
const WRITING = /** @type {const} */ ([
  ["data", ["publish", "--out"], "park-data"],
  ["charts", ["spec", "--chart", "13", "--out"], "park-charts"],
  ["charts", ["render", "--chart", "13", "--format", "csv", "--out"], "park-charts"],
  ["report", ["--review", "review.json", "--out"], "report"],
]);

describe.each(WRITING)("%s %j", (name, args) => {
  beforeEach(() => put("review.json", review()));
  const run = (out) => commands.run(name, [...args, out], folder);

  test("a folder with a foreign file, one it was changed in, a file and a link survive", async () => {
    put("foreign/mine.txt", "mine");
    put("file", "mine");
    put("elsewhere/mine.txt", "mine");
    symlinkSync(at("elsewhere"), at("link"));
    const before = readdirSync(folder).sort();
    for (const [out, got] of [
      ["foreign", "other files: mine.txt; choose another folder, or move them away"],
      ["file", "a file; choose another folder"],
      ["link", "a symbolic link; choose another folder"],
      [".", "the working folder, your home, or one around them; name a folder inside of it"],
      ["..", "the working folder, your home, or one around them; name a folder inside of it"],
      ["/", "the working folder, your home, or one around them; name a folder inside of it"],
    ]) {
      const { code, error } = await run(out);
      expect(error).toContain(got);
      expect(error).toMatch(/^Cannot write /m);
      expect(code).toBe(2);
    }
    expect(readdirSync(folder).sort()).toEqual(before);
    expect(readFileSync(at("foreign/mine.txt"), "utf8")).toBe("mine");
    expect(readFileSync(at("file"), "utf8")).toBe("mine");
    expect(readdirSync(at("elsewhere"))).toEqual(["mine.txt"]);

    expect(await run("own")).toMatchObject({ code: 0, error: "" });
    const [first = ""] = readdirSync(at("own")).filter(
      (path) => /\.(csv|json)$/.test(path) && path !== ".park.json",
    );
    writeFileSync(at("own", first), "worked on by hand");
    const edited = await run("own");
    expect(edited).toMatchObject({
      code: 2,
      error: expect.stringContaining(`changed since: ${first};`),
    });
    expect(readFileSync(at("own", first), "utf8")).toBe("worked on by hand");
  });

  test("a link under the name that is written is refused, and what it leads to is as it was", async () => {
    put("outside", "mine");
    expect(await run("own")).toMatchObject({ code: 0, error: "" });
    const [path = ""] = readdirSync(at("own")).filter((name) => name !== ".park.json");
    rmSync(at("own"), { recursive: true });
    mkdirSync(at("own"));
    for (const link of [path, `${path}.new`, ".park.json"])
      symlinkSync(at("outside"), at("own", link));
    expect((await run("own")).code).toBe(2);
    expect(readFileSync(at("outside"), "utf8")).toBe("mine");
  });

  test("two runs at once both end well, and leave nothing beside the folder", async () => {
    const runs = await Promise.all([run("own"), run("own")]);
    expect(runs.map(({ code, error }) => [code, error])).toEqual([
      [0, ""],
      [0, ""],
    ]);
    expect(readdirSync(folder).sort()).toEqual(["own", "review.json"]);
    expect(await run("own")).toMatchObject({ code: 0, error: "" });
  });
});

describe("a run that is killed", () => {
  /** The folder stands whole, or the next run has it whole beside. */
  const isWhole = async (command) => {
    if (existsSync(at("out")))
      return (await folderMemo(at("out"), command)) !== null || command === "park-data";
    return readdirSync(folder).some((name) => existsSync(at(name, "old")));
  };

  /** Kills a run at a moment after it says something, and gives what it said. */
  const kill = (name, args, after, moment) =>
    new Promise((resolve) => {
      const child = commands.start(name, args, folder);
      let said = "";
      let timer;
      child.stdout?.on("data", (chunk) => {
        said += chunk;
        if (after !== "" && said.includes(after))
          timer ??= setTimeout(() => child.kill("SIGKILL"), moment);
      });
      if (after === "") timer = setTimeout(() => child.kill("SIGKILL"), moment);
      child.on("close", () => {
        clearTimeout(timer);
        resolve(said);
      });
    });

  const contents = () =>
    Object.fromEntries(
      readdirSync(at("out"), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
        .map((path) => [path, readFileSync(path, "utf8")]),
    );

  /** Whether a run was killed before it could say whose its folder is. Later runs delete that. */
  const isNobodys = (name) =>
    name.includes(".park-") &&
    readdirSync(at(name)).every(
      (inner) => inner === "owner.json" && statSync(at(name, inner)).size === 0,
    );

  const left = () =>
    readdirSync(folder)
      .filter((name) => !isNobodys(name))
      .sort();

  test("four times, anywhere in the report: it stands as before or as after, and the next run is whole", {
    timeout: 300_000,
  }, async () => {
    const args = ["--review", "review.json", "--out", "out"];
    put("review.json", review());
    expect((await commands.run("report", args, folder)).code).toBe(0);
    for (let time = 0; time < 4; time += 1) {
      put("review.json", review(` ${time}`));
      // Half of them while it reads and draws, half while it writes.
      const isWriting = time % 2 === 1;
      await kill(
        "report",
        args,
        isWriting ? "✓ Computed" : "",
        Math.random() * (isWriting ? 150 : 1500),
      );
      expect(await isWhole("report")).toBe(true);
    }
    // Another review, because a run that finds all as it is to be writes nothing, and what writes cleans up.
    put("review.json", review(" last"));
    const last = await commands.run("report", args, folder);
    expect([last.code, last.error]).toEqual([0, ""]);
    expect(left()).toEqual(["out", "review.json"]);
    expect(readFileSync(at("out/review.json"), "utf8")).toContain(" last");
    expect((await commands.run("report", args, folder)).out).toMatch(
      /^✓ Nothing has changed since the last run\n/,
    );
  });

  test("ten times, anywhere in publish: it stands as before or as after, and the next run is whole", {
    timeout: 300_000,
  }, async () => {
    const publish = (version) => ["publish", "--out", "out", "--version", version];
    const started = Date.now();
    expect((await commands.run("data", publish("0.0.0"), folder)).code).toBe(0);
    const took = Date.now() - started;
    const versionOf = (path) => /"version": "([^"]+)"/.exec(contents()[at("out", path)] ?? "")?.[1];
    for (let time = 1; time <= 10; time += 1) {
      const before = versionOf("dataset.jsonld");
      // The end of a run is where it writes.
      await kill("data", publish(`${time}.0.0`), "", took * (0.6 + Math.random() * 0.4));
      if (existsSync(at("out"))) {
        expect([before, `${time}.0.0`, undefined]).toContain(versionOf("dataset.jsonld"));
        expect(versionOf("datapackage.json")).toBe(versionOf("dataset.jsonld"));
        const { files } = JSON.parse(readFileSync(at("out/.park.json"), "utf8"));
        expect(Object.keys(contents()).sort()).toEqual(
          [".park.json", ...Object.keys(files)].map((path) => at("out", path)).sort(),
        );
      } else expect(await isWhole("park-data")).toBe(true);
    }
    const last = await commands.run("data", publish("99.0.0"), folder);
    expect([last.code, last.error]).toEqual([0, ""]);
    expect([versionOf("dataset.jsonld"), left()]).toEqual(["99.0.0", ["out"]]);
  });

  test("in the middle of a draft: no empty file is left in the way of the next", async () => {
    put("text.txt", "2024年，进出口总额约40.6亿元。".repeat(200));
    const args = ["draft", "text.txt", "--out", "draft.json"];
    for (let time = 0; time < 5; time += 1) {
      await kill("data", args, "", 200 + Math.random() * 600);
      if (existsSync(at("draft.json"))) {
        expect(JSON.parse(readFileSync(at("draft.json"), "utf8")).facts).not.toEqual([]);
        rmSync(at("draft.json"));
      }
    }
    expect(await commands.run("data", args, folder)).toMatchObject({ code: 0, error: "" });
    expect(left()).toEqual(["draft.json", "text.txt"]);
  });
});

describe("what a terminal would obey is shown and not obeyed", () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
  const bad = () => {
    const { facts, ...rest } = JSON.parse(review());
    const wrong = { id: ESC, measure: ESC, amount: ESC, printed: ESC, [ESC]: 1 };
    return JSON.stringify({ ...rest, id: ESC, facts: [...facts, wrong], [`k${ESC}`]: ESC });
  };
  const OUT = `out${ESC}`;

  test.each([
    ["data", ["check", "bad.json"]],
    ["data", ["check", "review.json", "--source", "text.txt"]],
    ["data", ["check", `no${ESC}.json`]],
    ["data", ["verify", "text.txt", "--review", "review.json"]],
    ["data", ["draft", "text.txt", "--out", OUT]],
    ["data", ["draft", "text.txt", "--locale", ESC]],
    ["data", ["publish", "--review", "review.json", "--out", OUT]],
    ["data", ["publish", "--out", `foreign`]],
    ["data", [ESC]],
    ["data", [`--${ESC}`]],
    ["charts", ["list", "--review", "review.json"]],
    ["charts", ["list", "--review", "bad.json"]],
    ["charts", ["list", "--locale", ESC]],
    ["metrics", ["audit", "review.json", "--locale", "en"]],
    ["metrics", ["audit", "bad.json"]],
    ["metrics", ["audit", "review.json", "--fail-on", ESC]],
    ["metrics", ["power", "review.json", "--out", OUT]],
    ["metrics", ["compare", "review.json", "whole.json", "--locale", "en"]],
    ["metrics", [ESC]],
    ["metrics", [`--${ESC}`]],
    ["charts", ["render", "--review", "review.json", "--out", OUT]],
    ["charts", ["render", "--review", "review.json", "--chart", "landSources"]],
    ["charts", ["spec", "--chart", ESC]],
    ["charts", [ESC]],
    ["report", ["--review", "review.json", "--out", OUT]],
    ["report", ["--review", "bad.json", "--out", "out"]],
    ["report", ["--review", "review.json", "--source", "text.txt", "--out", "out"]],
    ["report", ["--out", "foreign"]],
    ["report", [`--${ESC}`]],
    ["warehouse", ["--file", `no${ESC}.csv`]],
    ["warehouse", ["--file", "firms.csv"]],
    ["warehouse", ["--file", "bad.csv"]],
    ["warehouse", ["--dialect", ESC]],
  ])("%s %j", async (program, args) => {
    const name = /** @type {keyof typeof import("./builtCommands.mjs").PROGRAMS} */ (program);
    put("review.json", review());
    put("bad.json", bad());
    put("whole.json", JSON.stringify(xinyu2023));
    put("text.txt", `2024年${ESC}，进出口总额约40.6亿元${ESC}，新增12个。`);
    put(`foreign/${ESC}`, "");
    put(
      "firms.csv",
      `park,sales,tax,employees,value_added,sales_year_before\n"a${ESC}",1,1,1,1,1\n`,
    );
    put("bad.csv", `"a${ESC}",b\n1,2\n`);
    const { out, error } = await commands.run(name, args, folder);
    expect(out + error).not.toBe("");
    expect(`${out}${error}`).not.toMatch(OBEYED);
  });

  test("what is asked for is to the letter all the same", async () => {
    put("review.json", review());
    const found = await commands.run("metrics", ["audit", "review.json", "--json"], folder);
    expect(JSON.parse(found.out)).toHaveProperty("findings");
    put("text.txt", `进出口总额约40.6亿元，${"\u0085"}新增\u009b12个`);
    const { out } = await commands.run("data", ["draft", "text.txt", "--locale", "zh"], folder);
    expect(JSON.parse(out)).toHaveProperty("facts");
    expect(out.endsWith("}\n")).toBe(true);
  });
});

test("the report keeps nothing where it is installed, and nothing but its folder where it is run", async () => {
  put("review.json", review());
  const installed = () =>
    ["", "node_modules"].map((path) => readdirSync(join(commands.folder, path)));
  const before = installed();
  const args = ["--review", "review.json", "--out", "out"];
  expect(await commands.run("report", args, folder)).toMatchObject({ code: 0, error: "" });
  expect(installed()).toEqual(before);
  expect(readdirSync(folder).sort()).toEqual(["out", "review.json"]);
});
