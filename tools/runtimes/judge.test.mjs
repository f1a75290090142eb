import { expect, test } from "vitest";
import { expectedOf, judge } from "./judge.mjs";

const bar = (figure, length) =>
  `<path aria-label="Stage: ${figure} projects" role="x" d="M0,19h${length}v18"/>`;
const picture = (...lengths) =>
  `<svg>${[115, 114, 74].map((figure, index) => bar(figure, lengths[index])).join("")}</svg>\n`;
const sound = picture(230, 228, 148);

test("what must be printed, with a picture that is to scale, has no fault", () => {
  const drawn = {};
  expect(judge("walk", expectedOf("walk") + sound, drawn)).toEqual([]);
  expect(judge("walk", expectedOf("walk") + sound, drawn)).toEqual([]);
  expect(judge("entries", expectedOf("entries"), drawn)).toEqual([]);
});

test("another figure, a line less and a line more are told", () => {
  const text = expectedOf("walk");
  const faults = (printed) => judge("walk", printed + sound, { svg: sound });
  expect(faults(text.replace("30.06", "30.6"))).toEqual([
    "walk: line 1 must be CNY 30.06 billion, 300.6亿元, got CNY 30.6 billion, 300.6亿元",
  ]);
  expect(faults(text.split("\n").slice(0, 2).join("\n"))).toHaveLength(1);
  expect(faults(`${text}warning: x\n`)).toEqual(["walk: line 14 must be nothing, got warning: x"]);
});

test("a picture that is missing, out of scale, or another one is told", () => {
  const faults = (svg, drawn = {}) => judge("walk", expectedOf("walk") + svg, drawn);
  expect(faults("")).toContain("walk: its bars must be 115,114,74, got none");
  expect(faults(picture(230, 228, 150))).toEqual(["walk: the bar of 74 is 150 px long"]);
  expect(faults(sound, { svg: picture(115, 114, 74) })).toEqual([
    "walk: its picture must be that of the other runtimes",
  ]);
});
