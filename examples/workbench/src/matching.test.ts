import { xinyu2023 } from "@park/data";
import { describe, expect, test } from "vitest";
import { ALL, type Filter, matching } from "./matching.ts";

const ids = (filter: Partial<Filter>): readonly string[] =>
  matching(xinyu2023, { ...ALL, ...filter }).map(({ id }) => id);

describe("the figures of a filter", () => {
  test("all without one", () => {
    expect(ids({})).toHaveLength(xinyu2023.facts.length);
  });

  test("of a section", () => {
    expect(ids({ section: "0" })).toContain("foreignTrade");
    expect(ids({ section: "0" })).not.toContain("keyProjects");
    const sections = xinyu2023.sources[0]?.sections ?? [];
    expect(sections.flatMap(({ id }) => ids({ section: id }))).toHaveLength(xinyu2023.facts.length);
  });

  test("of a theme of the codebook, and of none", () => {
    expect(ids({ theme: "projects" })).toContain("keyProjects.started");
    expect(ids({ theme: "projects" })).not.toContain("foreignTrade");
    expect(ids({ theme: "other" })).toContain("taskForces");
    expect(ids({ theme: "other" })).not.toContain("foreignTrade");
  });

  test("of an industry: broken down by it, or of its projects and enterprises", () => {
    const lithium = ids({ industry: "lithium" });
    expect(lithium).toContain("signedProjects.lithium");
    // The capacity of a battery project of the industry, which names no industry of its own.
    expect(lithium).toContain("batteryCapacity.phase2");
    expect(lithium).not.toContain("signedProjects.equipment");
  });

  test("by words of either language, of the print, or of the id", () => {
    expect(ids({ query: "开工率" })).toEqual(["keyProjects.started:share"]);
    expect(ids({ query: "START rate" })).toContain("keyProjects.started:share");
    expect(ids({ query: "98.26" })).toEqual(["keyProjects.started:share"]);
    expect(ids({ query: "  " })).toHaveLength(xinyu2023.facts.length);
    expect(ids({ query: "no such figure" })).toEqual([]);
  });
});
