import { factOf, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { countIn } from "./countIn.ts";

test("a count keeps its classifier in Chinese and leaves the noun to the sentence in English", () => {
  const planned = factOf(xinyu2023, "keyProjects");
  expect(countIn(planned, "zh")).toBe("115个");
  expect(countIn(planned, "en")).toBe("115");
});

test("what is not exact stays so", () => {
  const fact = factOf(xinyu2023, "carbonFibreEnterprises");
  expect(countIn(fact, "zh")).toBe("20余家");
  expect(countIn(fact, "en")).toBe("more than 20");
});
