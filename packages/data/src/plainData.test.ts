import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LIMITS } from "./limits.ts";
import { plainData } from "./plainData.ts";

const said = (value: unknown): string | undefined =>
  typeof value === "symbol" ? value.description : undefined;
const of = (given: unknown): unknown => plainData(given).value;

test("what JSON can say is taken as it is", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      const taken = plainData(JSON.parse(JSON.stringify(data)));
      if (taken.issues.length === 0) expect(taken.value).toEqual(JSON.parse(JSON.stringify(data)));
      else expect(JSON.stringify(data)).toContain("__proto__");
    }),
  );
});

test("a property that is undefined is not there, and a hole in a list is nothing", () => {
  // biome-ignore lint/suspicious/noSparseArray: that is what is tested
  const given = { capacity: undefined, list: [1, , undefined] };
  expect(Object.keys(of(given) as object)).toEqual(["list"]);
  expect(of(given)).toEqual({ list: [1, undefined, undefined] });
});

test("objects without a prototype, of another realm and behind a proxy are objects", () => {
  const bare = Object.assign(Object.create(null), { id: "a" });
  const other = runInNewContext('({ id: "a" })');
  for (const given of [bare, other, new Proxy({ id: "a" }, {}), Object.freeze({ id: "a" })])
    expect(of(given)).toEqual({ id: "a" });
  expect(of(runInNewContext("[1]"))).toEqual([1]);
});

test("a getter is asked once", () => {
  let asked = 0;
  const given = {
    get id() {
      asked += 1;
      return asked === 1 ? "first" : 2;
    },
  };
  expect(of(given)).toEqual({ id: "first" });
  expect(asked).toBe(1);
});

describe("what is no plain data says so, and the rest stands", () => {
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const fail = (): never => {
    throw new Error("no");
  };
  const round: { id: string; self?: unknown } = { id: "a" };
  round.self = { round };
  const { proxy: revokedLater, revoke: revokeLater } = Proxy.revocable([], {});
  revokeLater();
  test.each([
    [
      "a getter that throws",
      Object.defineProperty({}, "x", { get: fail, enumerable: true }),
      "what cannot be read",
    ],
    ["a revoked proxy", { x: revoked }, "what cannot be read"],
    ["a revoked proxy of a list", { x: revokedLater }, "what cannot be read"],
    ["a proxy that lists no keys", { x: new Proxy({}, { ownKeys: fail }) }, "what cannot be read"],
    [
      "a proxy without a prototype to tell",
      { x: new Proxy({}, { getPrototypeOf: fail }) },
      "what cannot be read",
    ],
    ["a map", { x: new Map([["a", 1]]) }, "no plain object, [object Map]"],
    ["a date", { x: new Date(0) }, "no plain object, [object Date]"],
    ["an object of a class", { x: new (class Own {})() }, "no plain object, [object Object]"],
    ["a function", { x: fail }, "a function"],
    ["a list with a billion holes", { x: new Array(1e9) }, "1000000000 entries, more than 100000"],
    [
      "a list that claims to be endless",
      { x: new Proxy([], { get: (_, key) => (key === "length" ? 2 ** 53 - 1 : 0) }) },
      "9007199254740991 entries, more than 100000",
    ],
  ])("%s", (_, given, what) => {
    const read = of(
      Object.assign(Object.create(null, Object.getOwnPropertyDescriptors(given)), { y: 1 }),
    );
    expect(read).toMatchObject({ y: 1 });
    expect(said(Reflect.get(read as object, "x"))).toBe(what);
  });

  test("what leads back to itself", () => {
    const read = of(round) as { self: { round: unknown } };
    expect(said(read.self.round)).toBe("what it is itself a part of");
  });

  test("the same object in two places is no circle", () => {
    const label = { zh: "东", en: "East" };
    expect(of([label, label])).toEqual([label, label]);
  });
});

test("what is too deep or too much says so, at a cost that has an end", () => {
  let deep: unknown = 1;
  for (let level = 0; level < 100_000; level += 1) deep = [deep];
  expect(JSON.stringify(of(deep))).toBe(
    `${"[".repeat(LIMITS.levels)}null${"]".repeat(LIMITS.levels)}`,
  );
  // Eleven lists in memory, 40^11 as seen from the root.
  let wide: unknown = "x";
  for (let level = 0; level < 11; level += 1) wide = Array.from({ length: 40 }, () => wide);
  expect(said(of(wide))).toBe("more than 5000000 parts");
});

test("a key __proto__ is an issue, wherever it stands, and changes no prototype", () => {
  const { value, issues } = plainData(JSON.parse('{"a":[{"__proto__":{"admin":true},"b":1}]}'));
  expect(value).toEqual({ a: [{ b: 1 }] });
  expect(issues).toEqual([
    { path: ["a", 0, "__proto__"], rule: "must not be named so", value: { admin: true } },
  ]);
  expect(Object.getPrototypeOf((value as { a: object[] }).a[0])).toBe(Object.prototype);
});
