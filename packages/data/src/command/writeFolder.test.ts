import { execFileSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { homedir, hostname, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { onMounted } from "../testing/mounted.ts";
import { folderMemo, writeFolder } from "./writeFolder.ts";

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "park-folder-")));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

type Files = Readonly<Record<string, string>>;
const at = (...names: string[]): string => join(folder, ...names);
const put = (path: string, text: string): void => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};
const write = (name: string, files: Files, options: { keep?: boolean; command?: string } = {}) =>
  writeFolder(at(name), new Map(Object.entries(files)), { command: "mine", ...options });

/** Everything below a folder by its path, but for the record. */
const read = (path: string): Files => {
  const found: [string, string][] = [];
  const look = (inside: string): void => {
    for (const entry of readdirSync(join(path, inside), { withFileTypes: true })) {
      const name = `${inside}${entry.name}`;
      if (entry.isDirectory()) look(`${name}/`);
      else if (name !== ".park.json") found.push([name, readFileSync(join(path, name), "utf8")]);
    }
  };
  look("");
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
};

describe("a folder that is new, empty, or as the command wrote it", () => {
  test("is written: old files go, with their folders, and nothing is left beside it", async () => {
    await write("a/out", { "old.txt": "1", "deep/er/old.txt": "2" });
    expect(read(at("a/out"))).toEqual({ "deep/er/old.txt": "2", "old.txt": "1" });
    await write("a/out", { "new.txt": "3" });
    expect(read(at("a/out"))).toEqual({ "new.txt": "3" });
    expect(readdirSync(at("a/out")).sort()).toEqual([".park.json", "new.txt"]);
    expect(readdirSync(at("a"))).toEqual(["out"]);
  });

  test("keeps what the command wrote before where it asks for that, but for what the user deleted", async () => {
    await write("out", { a: "1", b: "2", c: "3" });
    rmSync(at("out/c"));
    await write("out", { b: "4", d: "5" }, { keep: true });
    expect(read(at("out"))).toEqual({ a: "1", b: "4", d: "5" });
    await write("out", { d: "6" }, { keep: true });
    expect(read(at("out"))).toEqual({ a: "1", b: "4", d: "6" });
  });

  test("an empty one keeps its rights, a new one gets those of any other", async () => {
    mkdirSync(at("private"), { mode: 0o700 });
    mkdirSync(at("usual"));
    put("usual/usual.txt", "");
    await write("private", { a: "" });
    await write("new", { a: "" });
    const mode = (path: string) => statSync(at(path)).mode & 0o777;
    expect(mode("private")).toBe(0o700);
    expect([mode("new"), mode("new/a")]).toEqual([mode("usual"), mode("usual/usual.txt")]);
  });

  test("what file managers leave in every folder is nobody's work", async () => {
    await write("out", { "svg/a": "1" });
    for (const path of ["out/.DS_Store", "out/svg/Thumbs.db", "empty/desktop.ini"]) put(path, "");
    await write("out", { b: "2" });
    await write("empty", { b: "2" });
    expect([read(at("out")), read(at("empty"))]).toEqual([{ b: "2" }, { b: "2" }]);
  });

  test("its record is the same bytes for the same files, in whatever order", async () => {
    await write("one", { a: "1", b: "2" });
    await write("two", { b: "2", a: "1" });
    const record = readFileSync(at("one/.park.json"), "utf8");
    expect(readFileSync(at("two/.park.json"), "utf8")).toBe(record);
    // `printf 1 | sha256sum`, `printf 2 | sha256sum`
    expect(JSON.parse(record)).toEqual({
      command: "mine",
      memo: null,
      files: {
        a: "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
        b: "d4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a666eec13ab35",
      },
    });
  });
});

describe("what the command did not write is neither deleted nor overwritten", () => {
  const refused: [what: string, path: string, text: string | null, got: string][] = [
    ["a foreign file", "mine.txt", "mine", "other files: mine.txt; choose another folder, or"],
    ["one under a name of its own", "deep/new.txt", "mine", "other files: deep/new.txt"],
    ["a hidden one", ".git/config", "mine", "other files: .git"],
    ["an empty folder", "notes", null, "other files: notes"],
    ["a folder called like a dropping", ".DS_Store", null, "other files: .DS_Store"],
    ["a file that was changed", "a.txt", "edited", "files that were changed since: a.txt"],
  ];
  test.each(refused)("%s", async (_, path, text, got) => {
    await write("out", { "a.txt": "1", "deep/b.txt": "2" });
    if (text === null) mkdirSync(at("out", path));
    else put(`out/${path}`, text);
    const before = read(at("out"));
    for (const keep of [false, true])
      await expect(write("out", { "new.txt": "3" }, { keep })).rejects.toThrow(
        `Cannot write ${at("out")}: must be new, empty, or as mine wrote it, got ${got}`,
      );
    expect(read(at("out"))).toEqual(before);
    if (text === null) expect(lstatSync(at("out", path)).isDirectory()).toBe(true);
    expect(readdirSync(folder)).toEqual(["out"]);
  });

  test("a folder that nobody wrote, with as many files as one likes, of which the first are named", async () => {
    for (let index = 0; index < 200; index += 1) put(`out/${index}.txt`, "");
    await expect(write("out", { a: "" })).rejects.toThrow(
      /got other files: (\d+\.txt(, |)){3} and more;/,
    );
    expect(readdirSync(at("out"))).toHaveLength(200);
  });

  test("what another command wrote", async () => {
    await write("out", { a: "1" }, { command: "other" });
    await expect(write("out", { a: "2" })).rejects.toThrow("got what other wrote; choose another");
    expect(read(at("out"))).toEqual({ a: "1" });
  });

  test("a file, a link to a folder, a link to nothing", async () => {
    put("file", "mine");
    put("elsewhere/mine.txt", "mine");
    symlinkSync(at("elsewhere"), at("link"));
    symlinkSync(at("nowhere"), at("loose"));
    for (const [name, what] of [
      ["file", "a file"],
      ["link", "a symbolic link"],
      ["link/", "a symbolic link"],
      ["loose", "a symbolic link"],
    ] as const)
      await expect(
        writeFolder(`${at(name)}${name.endsWith("/") ? "/" : ""}`, new Map([["a", ""]]), {
          command: "mine",
        }),
      ).rejects.toThrow(`got ${what};`);
    await expect(write("file/inside", { a: "" })).rejects.toThrow(
      /Cannot write .*: what is around it must be a folder, got E(NOTDIR|EXIST)/,
    );
    expect(read(at("elsewhere"))).toEqual({ "mine.txt": "mine" });
    expect(existsSync(at("nowhere"))).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(["elsewhere", "file", "link", "loose"]);
  });

  test("a link in the place of a file of its own is not followed", async () => {
    await write("out", { "a.txt": "1" });
    put("outside.txt", "1");
    rmSync(at("out/a.txt"));
    symlinkSync(at("outside.txt"), at("out/a.txt"));
    await expect(write("out", { "a.txt": "2" })).rejects.toThrow("got other files: a.txt");
    expect(readFileSync(at("outside.txt"), "utf8")).toBe("1");
  });

  test("the working folder, the home, where npm was called, and all around them", async () => {
    const called = at("called/from/here");
    mkdirSync(called, { recursive: true });
    symlinkSync(at("called"), at("link"));
    vi.stubEnv("INIT_CWD", called);
    const around = [".", "..", "", "/", homedir(), dirname(homedir()), process.cwd(), folder];
    for (const path of [...around, called, at("called"), at("link/from")])
      await expect(writeFolder(path, new Map([["a", ""]]), { command: "mine" })).rejects.toThrow(
        `Cannot write ${path}: must be a folder of its own, got the working folder`,
      );
    // One inside of them, and one whose name only begins like theirs.
    await write("called/from/here/out", { a: "" });
    await write("called/from/her", { a: "" });
  });

  test("paths that lead out of the folder are no files of it", async () => {
    for (const name of [
      "../a",
      "/a",
      "a/../../b",
      "",
      ".",
      "a//b",
      "c:a",
      "a\\b",
      ".park.json",
      "a\0",
    ])
      await expect(write("out", { [name]: "" })).rejects.toThrow(RangeError);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("whatever stands in a folder and its record, a run that is refused changes nothing, and no run anything outside", async () => {
    const name = fc.constantFrom("a", "b", "deep/c", ".DS_Store", ".park.json", "__proto__");
    const digest = fc.constantFrom(
      "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
      "../x",
      1,
      null,
    );
    const listed = fc.constantFrom(
      "a",
      "b",
      "deep/c",
      "../outside",
      "/etc/passwd",
      "__proto__",
      "a/",
    );
    const record = fc.oneof(
      fc.jsonValue(),
      fc.record({
        command: fc.constantFrom("mine", "other", 1),
        memo: fc.constantFrom(null, "x", 1),
        files: fc.oneof(fc.dictionary(listed, digest), fc.jsonValue()),
      }),
    );
    put("outside", "1");
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(name, fc.constantFrom("1", "2")),
        fc.option(record),
        async (files, written) => {
          for (const [path, text] of Object.entries(files)) put(`out/${path}`, text);
          if (written !== null) put("out/.park.json", JSON.stringify(written));
          const before = existsSync(at("out")) ? read(at("out")) : {};
          const isWritten = await write("out", { new: "3" }).then(
            () => true,
            () => false,
          );
          // Gone is only what a record vouches for: "1" is what its one sound hash is of.
          if (isWritten)
            expect(
              Object.entries(before).filter(([path, text]) => text !== "1" && path !== ".DS_Store"),
            ).toEqual([]);
          else expect(read(at("out"))).toEqual(before);
          expect(readFileSync(at("outside"), "utf8")).toBe("1");
          rmSync(at("out"), { recursive: true, force: true });
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("a record that is none of ours makes the folder a stranger's", () => {
  test.each([
    ["no JSON", "{"],
    ["null", "null"],
    ["a list", "[]"],
    [
      "paths outside",
      JSON.stringify({ command: "mine", memo: null, files: { "../../etc/passwd": "x" } }),
    ],
    ["huge", " ".repeat(5_000_000)],
    ["deep", "[".repeat(100_000)],
  ])("%s", async (_, text) => {
    put("out/.park.json", text);
    await expect(write("out", { a: "" })).rejects.toThrow("got other files: .park.json");
    expect(readFileSync(at("out/.park.json"), "utf8")).toBe(text);
  });

  test("a link to one", async () => {
    await write("other", { a: "1" });
    put("out/a", "1");
    symlinkSync(at("other/.park.json"), at("out/.park.json"));
    await expect(write("out", { b: "" })).rejects.toThrow("got other files: .park.json, a");
    expect(read(at("out"))).toMatchObject({ a: "1" });
  });
});

describe("the memo", () => {
  const memo = () => folderMemo(at("out"), "mine");
  const remember = () =>
    writeFolder(at("out"), new Map([["a", "1"]]), { command: "mine", memo: "m" });

  test("is given as long as the folder stands as it was written, to its command", async () => {
    expect(await memo()).toBeNull();
    await remember();
    expect(await memo()).toBe("m");
    rmSync(at("out/a"));
    expect(await memo()).toBeNull();
  });

  test("is refused where the folder could not be written again", async () => {
    await remember();
    await expect(folderMemo(at("out"), "other")).rejects.toThrow("got what mine wrote");
    await expect(folderMemo(".", "mine")).rejects.toThrow("must be a folder of its own");
    for (const [change, got] of [
      [() => put("out/a", "2"), "changed since: a"],
      [() => put("out/b", "2"), "other files: b"],
      [() => put("out/.park.json", "{"), "other files: .park.json"],
    ] as const) {
      rmSync(at("out"), { recursive: true });
      await remember();
      change();
      await expect(memo()).rejects.toThrow(got);
    }
  });
});

describe("runs that meet", () => {
  test("of many at once into one folder all write, one after the other", async () => {
    const names = Array.from({ length: 8 }, (_, index) => String(index));
    await Promise.all(names.map((name) => write("out", { [name]: name }, { keep: true })));
    expect(Object.keys(read(at("out")))).toEqual(names);
    await Promise.all(names.map((name) => write("out", { a: name, b: name })));
    const { a, b } = read(at("out"));
    expect(a).toBe(b);
    expect(readdirSync(folder)).toEqual(["out"]);
  });

  /** What a run leaves that is killed: a process that is no more, or one of long ago. */
  const leave = (name: string, owner: object, files: Files, age = 0) => {
    for (const [path, text] of Object.entries(files)) put(`${name}/${path}`, text);
    put(`${name}/owner.json`, JSON.stringify(owner));
    const time = new Date(Date.now() - age);
    utimesSync(at(name, "owner.json"), time, time);
  };
  const ended = () => Number(execFileSync(process.execPath, ["-p", "process.pid"]));
  const dead = () => ({ run: "r", process: ended(), host: hostname() });
  const MINUTE = 60_000;

  test.each([
    ["before it wrote", {}],
    ["while it wrote", { "new/half.txt": "ha" }],
    ["while it deleted what it had replaced", { "replaced/c.txt": "c" }],
  ])("a run that was killed %s leaves what is cleaned away", async (_, files) => {
    await write("out", { a: "1" });
    leave(".out.park-turn", dead(), files);
    leave(".out.park-aB3_x9", dead(), files);
    leave(".out.park-silent", { ...dead(), process: process.pid }, files, MINUTE);
    leave(".out.park-elsewh", { ...dead(), host: "elsewhere" }, files, MINUTE);
    mkdirSync(at(".out.park-noname"));
    put(".out.park-nobyte/owner.json", "");
    for (const name of ["noname", "nobyte"]) utimesSync(at(`.out.park-${name}`), 0, 0);
    await write("out", { b: "2" }, { keep: true });
    expect(read(at("out"))).toEqual({ a: "1", b: "2" });
    expect(readdirSync(folder)).toEqual(["out"]);
  });

  test.each([".out.park-turn", ".out.park-aB3_x9"])(
    "a run that was killed between the two changes of names, in %s: the old folder is back",
    async (name) => {
      await write("out", { a: "1" });
      for (const isMadeAgain of [false, true]) {
        leave(name, dead(), { "new/a": "2" });
        renameSync(at("out"), at(name, "old"));
        if (isMadeAgain) mkdirSync(at("out"));
        await write("out", { b: "3" }, { keep: true });
        expect(read(at("out"))).toEqual({ a: "1", b: "3" });
        expect(readdirSync(folder)).toEqual(["out"]);
      }
    },
  );

  test("what was put aside and is not its own is not deleted, but named", async () => {
    await write("out", { a: "1" });
    leave(".out.park-aB3_x9", dead(), { "old/mine.txt": "mine" });
    await expect(write("out", { b: "2" })).rejects.toThrow(
      `Cannot write ${at(".out.park-aB3_x9/old")}: must be new, empty, or as mine wrote it, got other files: mine.txt`,
    );
    expect(readFileSync(at(".out.park-aB3_x9/old/mine.txt"), "utf8")).toBe("mine");
    expect(read(at("out"))).toEqual({ a: "1" });
  });

  test("what lives, belongs to somebody else or only looks alike is left", async () => {
    const alive = { ...dead(), process: process.pid };
    leave(".out.park-aB3_x9", alive, { "new/a": "1" });
    leave(".out.park-elsewh", { ...dead(), host: "elsewhere" }, { "new/a": "1" });
    put(".out.park-nobody/mine.txt", "mine");
    utimesSync(at(".out.park-nobody"), 0, 0);
    leave(".out.park-longer-name", dead(), { a: "mine" });
    leave(".output.park-aB3_x9", dead(), { a: "mine" });
    put("outside/owner.json", JSON.stringify(dead()));
    put("outside2/owner.json", "");
    for (const name of ["outside", "outside2"]) {
      symlinkSync(at(name), at(`.out.park-link${name.slice(-2)}`));
      lutimesSync(at(`.out.park-link${name.slice(-2)}`), 0, 0);
    }
    const before = readdirSync(folder);
    await write("out", { a: "1" });
    expect(readdirSync(folder).sort()).toEqual([...before, "out"].sort());
    for (const name of ["outside", "outside2"])
      expect(readdirSync(at(name))).toEqual(["owner.json"]);
  });

  test.each([
    ["a folder", () => put(".out.park-turn/mine.txt", "mine")],
    ["a file", () => put(".out.park-turn", "mine")],
    ["a link", () => symlinkSync(at("outside"), at(".out.park-turn"))],
  ])("%s of somebody else in the place of the turn is named and left", async (_, make) => {
    put("outside/mine.txt", "mine");
    make();
    const before = read(folder.concat("/outside"));
    await expect(write("out", { a: "1" })).rejects.toThrow(
      `one run at a time can write there, got what no run of ours left in ${at(".out.park-turn")}`,
    );
    expect(read(at("outside"))).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual([".out.park-turn", "outside"]);
  });
});

describe("disks", () => {
  const large = (letter: string): Files =>
    Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [`${index}.txt`, letter.repeat(12_000)]),
    );
  const tell = (what: string, why: string | null) => {
    if (why !== null) console.warn(`SKIPPED: ${what}, because ${why}`);
  };
  const writeTo = (path: string, files: Files) =>
    writeFolder(path, new Map(Object.entries(files)), { command: "mine" });

  test("a full one keeps the old folder whole, says the way out, and has no trace of the run", async () => {
    const why = await onMounted(200, async (disk) => {
      await writeTo(join(disk, "out"), large("a"));
      await expect(writeTo(join(disk, "out"), large("b"))).rejects.toThrow(
        /^Cannot write .*out: the disk must have room, got ENOSPC: [^;]*; what was there is as it was: free some space, or write to another disk$/,
      );
      expect(read(join(disk, "out"))).toEqual(large("a"));
      expect(readdirSync(disk)).toEqual(["out"]);
      await writeTo(join(disk, "out"), { small: "c" });
      expect(read(join(disk, "out"))).toEqual({ small: "c" });
    });
    tell("a folder on a full disk", why);
  });

  test("one that is not to be written to, and a folder that is a disk itself", async () => {
    const why = await onMounted(200, async (disk, remount) => {
      await expect(writeTo(disk, { a: "1" })).rejects.toThrow(
        /^Cannot write .*: nothing may hold it, got EBUSY: [^;]*; what was there is as it was: name a folder inside of it/,
      );
      await writeTo(join(disk, "out"), { a: "1" });
      remount("ro");
      await expect(writeTo(join(disk, "out"), { a: "2" })).rejects.toThrow(
        /^Cannot write .*out: the disk must let you write, got EROFS/,
      );
      expect(read(join(disk, "out"))).toEqual({ a: "1" });
      expect(readdirSync(disk)).toEqual(["out"]);
    });
    tell("a folder on a disk that is not to be written to", why);
  });

  test("a folder in which one may not write", async () => {
    if (process.getuid?.() === 0) {
      tell("a folder without the right to write", "root may write everywhere");
      return;
    }
    mkdirSync(at("closed"), { mode: 0o500 });
    await expect(write("closed/out", { a: "1" })).rejects.toThrow(
      /you must be allowed to write there, got EACCES/,
    );
  });
});
