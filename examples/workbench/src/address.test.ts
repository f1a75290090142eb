import { describe, expect, test } from "vitest";
import { type Address, readAddress, writeAddress } from "./address.ts";

const usual: Address = {
  view: "story",
  locale: "zh",
  scheme: "system",
  section: null,
  theme: null,
  industry: null,
  query: "",
  fact: null,
  review: null,
  place: null,
  at: null,
};

describe("the address of the page", () => {
  test.each<Partial<Address>>([
    {},
    { locale: "en", view: "figures", section: "2", query: "开工 & 'rate'" },
    { scheme: "dark", theme: "clusters", industry: "lithium", fact: "keyProjects.started" },
    { view: "text", review: "own-1", place: 12, at: "keyProjects.started" },
  ])("says all that one sees: %j", (change) => {
    const address = { ...usual, ...change };
    expect(readAddress(writeAddress(address), "en")).toEqual(address);
  });

  test("says no more than is not usual", () => {
    expect(writeAddress(usual)).toBe("?lang=zh");
    expect(readAddress("", "en")).toEqual({ ...usual, locale: "en" });
  });

  test("what it does not know is left out", () => {
    expect(readAddress("?view=none&lang=fr&scheme=pink&fact=&place=-1&x=1", "zh")).toEqual(usual);
  });
});
