import { expect, test } from "vitest";
import { saidOf } from "./saidOf.ts";

test("a mark says what it is of and its figure as its language writes it", () => {
  expect(saidOf("zh", "已开工", "114个")).toBe("已开工：114个");
  expect(saidOf("en", "Started", "114")).toBe("Started: 114");
  expect(saidOf("en", ["SMEs", "2023"], "201")).toBe("SMEs, 2023: 201");
  expect(saidOf("zh", ["中小企业", "2023年"], "201家")).toBe("中小企业，2023年：201家");
});
