import { expect, test } from "vitest";
import { bar } from "../forms/bar.ts";
import { saidToo } from "./saidToo.ts";

test("a row that is not drawn stands behind what the picture says, in a sentence of its own", () => {
  const rows = [{ stage: "Started", projects: 114 }];
  const spec = bar(rows, { y: "stage", x: "projects" }, { title: "Projects", locale: "en" });
  expect(saidToo(spec, "en", "All", "115").description).toBe("Projects. Started: 114. All: 115.");
  expect(saidToo(spec, "zh", "合计", "115个").description).toMatch(/合计：115个。$/);
  expect(saidToo(spec, "en", "All", "115").layer).toBe(spec.layer);
});
