import { readFileSync } from "node:fs";

/** The programs that are run everywhere; beside each, what it must print, read from the source or worked out by hand. */
export const PROGRAMS = ["walk", "entries"];

const read = (file) => readFileSync(new URL(`programs/${file}`, import.meta.url), "utf8");

/** What a program must print; of the walk all but the picture at its end. */
export const expectedOf = (program) => read(`${program}.txt`);

/** The text of a program. */
export const textOf = (program) => read(`${program}.mjs`);

/** The length of each bar of a picture and the figure that it is named after. */
const bars = (svg) =>
  [...svg.matchAll(/aria-label="[^"]*: (\d+) projects"[^>]* d="M0,[\d.]+h([\d.]+)v/g)].map(
    ([, figure, length]) => ({ figure: Number(figure), length: Number(length) }),
  );

/** What is wrong with the picture of the walk: its bars are as long as the figures that the source prints. */
function faultsOfPicture(svg) {
  const drawn = bars(svg);
  const figures = drawn.map(({ figure }) => figure).join();
  if (figures !== "115,114,74") return [`its bars must be 115,114,74, got ${figures || "none"}`];
  const [unit] = drawn.map(({ figure, length }) => length / figure);
  return drawn.flatMap(({ figure, length }) =>
    Math.abs(length - unit * figure) < 1e-6 ? [] : [`the bar of ${figure} is ${length} px long`],
  );
}

/** The first line in which two texts differ. */
function difference(got, expected) {
  const lines = [got, expected].map((text) => text.split("\n"));
  const at = lines[1].findIndex((line, index) => line !== lines[0][index]);
  const said = (text = "") => text || "nothing";
  return `line ${at + 1} must be ${said(lines[1][at])}, got ${said(lines[0][at])}`;
}

/**
 * Compares what a program printed with what it must print, byte for byte. The picture is nothing that a person can work
 * out: its bars are measured, and it must be the one that every other runtime drew.
 *
 * @param {string} program
 * @param {string} printed
 * @param {{ svg?: string }} drawn the picture of the first runtime, put here by it
 * @returns {string[]} what is wrong
 */
export function judge(program, printed, drawn) {
  const expected = expectedOf(program);
  const at = printed.indexOf("<svg");
  const [text, svg] = at === -1 ? [printed, ""] : [printed.slice(0, at), printed.slice(at)];
  const faults = text === expected ? [] : [difference(text, expected)];
  if (program === "walk") {
    faults.push(...faultsOfPicture(svg));
    drawn.svg ??= svg;
    if (svg !== drawn.svg) faults.push("its picture must be that of the other runtimes");
  }
  return faults.map((fault) => `${program}: ${fault}`);
}
