import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundled } from "../bench/bundled.mjs";
import { root } from "../machine/command.mjs";

/**
 * What the rows of a table of sizes say, in their order: all of a package without the packages before it, then some names
 * of it with all that they need.
 *
 * @type {Record<string, readonly (readonly [program: string, external?: string[]])[]>}
 */
const ROWS = {
  "@park/data": [
    ['export * from "@park/data"'],
    ['export { foreignTrade } from "@park/data"'],
    ['export { xinyu2023 } from "@park/data"'],
  ],
  "@park/metrics": [
    ['export * from "@park/metrics"', ["@park/data"]],
    ['export { startRate } from "@park/metrics"'],
    ['export { audit } from "@park/metrics"', ["@park/data"]],
  ],
  "@park/charts": [
    ['export * from "@park/charts"', ["@park/data", "@park/metrics"]],
    ['export { bar } from "@park/charts"'],
    ['export { projectProgress } from "@park/charts"'],
  ],
};

const PAGES = [
  "README.md",
  "README.zh.md",
  ...["data", "metrics", "charts"].map((name) => `packages/${name}/README.md`),
];

/** Bytes as a page says them, with two digits. */
const kilobytes = (bytes) => `${Number((bytes / 1000).toPrecision(2))} kB`;

/** The sizes that a page must say and does not; a size may be off by a twentieth, so that not each change is one of a page. */
function wrongSizes(page, markdown, name, measured) {
  const row = markdown
    .split("\n")
    .find((line) => line.startsWith(`| \`${name}\` |`) && line.includes(" kB"));
  if (row === undefined)
    return page.startsWith("README") ? [`${page} must say the size of ${name}`] : [];
  const said = Array.from(row.matchAll(/([\d.]+) kB/g), ([, number]) => 1000 * Number(number));
  const isRight =
    said.length === measured.length &&
    said.every((bytes, index) => Math.abs(bytes / measured[index] - 1) <= 0.05);
  return isRight
    ? []
    : [`${page} must say of ${name} ${measured.map(kilobytes).join(", ")}, got ${row}`];
}

/** What the READMEs say wrongly of the packages' sizes. */
export async function saidSizes() {
  const faults = [];
  for (const [name, programs] of Object.entries(ROWS)) {
    const measured = [];
    for (const [program, external] of programs)
      measured.push((await bundled(program, external)).gzipped);
    for (const page of PAGES)
      faults.push(...wrongSizes(page, readFileSync(join(root, page), "utf8"), name, measured));
  }
  return faults;
}
