import { expect, test } from "vitest";
import { schedule } from "./schedule.mjs";
import { closingLine, verdict } from "./summary.mjs";

const passing = async () => ({ ok: true });
const failing = async () => ({ ok: false, output: "broken" });

async function run(checks, places = 2) {
  const outcomes = new Map();
  await schedule(checks, places, ({ name }, outcome) => outcomes.set(name, outcome));
  return outcomes;
}

test("a failed check stops no other", async () => {
  const outcomes = await run([
    { name: "a", run: failing },
    { name: "b", run: passing },
    { name: "c", run: passing },
  ]);
  expect([...outcomes].map(([name, { ok }]) => [name, ok])).toEqual([
    ["a", false],
    ["b", true],
    ["c", true],
  ]);
});

test("a check that throws has failed, with the reason", async () => {
  const outcomes = await run([{ name: "a", run: () => Promise.reject(new Error("no disk")) }]);
  expect(outcomes.get("a").ok).toBe(false);
  expect(outcomes.get("a").output).toContain("no disk");
});

test("a check that throws at once has failed, too", async () => {
  const thrower = () => {
    throw new Error("no disk");
  };
  const outcomes = await run([{ name: "a", run: thrower }]);
  expect(outcomes.get("a").output).toContain("no disk");
});

test("a check waits for those that it needs, and lets others go ahead", async () => {
  const ended = [];
  const slow = async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return { ok: true };
  };
  await schedule(
    [
      { name: "build", run: slow },
      { name: "pack", needs: ["build"], run: passing },
      { name: "lint", run: passing },
    ],
    2,
    ({ name }) => ended.push(name),
  );
  expect(ended).toEqual(["lint", "build", "pack"]);
});

test("what needs a failed check is skipped, said so, and does not pass", async () => {
  const outcomes = await run([
    { name: "build", run: failing },
    { name: "pack", needs: ["build"], run: passing },
    { name: "consumer", needs: ["pack"], run: passing },
  ]);
  expect(outcomes.get("pack").skipped).toEqual(["pack: it needs build, which failed"]);
  expect(outcomes.get("consumer").skipped).toEqual(["consumer: it needs pack, which failed"]);
  expect(closingLine([...outcomes.values()])).toBe("0 passed, 1 failed, 2 skipped");
});

test("no more checks run at a time than there are places", async () => {
  let now = 0;
  let most = 0;
  const counted = async () => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((resolve) => setTimeout(resolve, 5));
    now -= 1;
    return { ok: true };
  };
  await run(
    ["a", "b", "c", "d"].map((name) => ({ name, run: counted })),
    2,
  );
  expect(most).toBe(2);
});

test("the closing line adds tests and checks, and names skipped ones only when there are some", () => {
  const tests = { ok: false, counts: { passed: 40, failed: 2, skipped: 0 } };
  expect(closingLine([tests, { ok: true }, { ok: false }])).toBe("41 passed, 3 failed");
  const left = { ok: true, counts: { passed: 1, failed: 0, skipped: 3 } };
  expect(closingLine([left])).toBe("1 passed, 0 failed, 3 skipped");
});

test("a check's line says how many of its tests passed", () => {
  expect(verdict({ ok: true })).toBe("ok");
  expect(verdict({ ok: false })).toBe("FAILED");
  expect(verdict({ ok: false, counts: { passed: 3, failed: 1, skipped: 0 } })).toBe(
    "FAILED, 3 of 4 tests passed",
  );
});
