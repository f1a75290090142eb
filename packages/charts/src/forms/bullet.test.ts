import { expect, test } from "vitest";
import { testPictures } from "../testing/pictures.ts";
import { bullet } from "./bullet.ts";

const PROGRAMMES = [
  { name: { en: "Infrastructure", zh: "基础设施" }, done: 54, planned: 86, target: 60 },
  {
    name: { en: "Old housing estates renewed", zh: "老旧小区改造" },
    done: 20,
    planned: 20,
    target: 18,
  },
  { name: { en: "Roads", zh: "道路" }, done: 7, planned: 12, target: null },
];

testPictures("bullet", {
  "plans and targets": (look) =>
    bullet(
      PROGRAMMES.map(({ name, ...row }) => ({ ...row, programme: name[look.locale] })),
      { y: "programme", x: "done", whole: "planned", target: "target" },
      {
        title: look.locale === "en" ? "32 of 86 projects remain" : "86项还剩32项",
        source: "Review",
        ...look,
        references: [{ at: 0, to: 20, label: look.locale === "en" ? "few" : "少" }],
      },
    ),
});

test("bar, track and line stand on one scale, the user's own columns each", () => {
  const spec = bullet(
    [{ name: "Roads", done: 7, planned: 12, aim: 9 }],
    { y: "name", x: "done", whole: "planned", target: "aim" },
    { title: "T", locale: "en" },
  );
  const fields = spec.layer.map(({ mark, encoding }) => [mark.type, encoding?.x?.field]);
  expect(fields).toEqual([
    ["bar", "planned"],
    ["bar", undefined],
    ["tick", "aim"],
    ["text", "done end"],
  ]);
  expect(spec.encoding.x?.field).toBe("done");
});
