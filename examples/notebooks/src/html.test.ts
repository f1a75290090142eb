import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { findProgram } from "@park/browser-checks";
import { describe, expect, test } from "vitest";
import { FOLDER } from "./notebook.ts";

const nbconvert = findProgram("jupyter-nbconvert");
if (nbconvert === null)
  console.warn("SKIPPED: the notebooks as HTML, because no jupyter-nbconvert is on the PATH");

const html = (name: string): string =>
  spawnSync(nbconvert ?? "", ["--to", "html", "--stdout", join(FOLDER, `${name}.ipynb`)], {
    encoding: "utf8",
    maxBuffer: 1e8,
  }).stdout;

describe.skipIf(nbconvert === null)("an export to HTML", () => {
  test("has the pictures and the tables of review.ipynb", () => {
    const page = html("review");
    expect(page.match(/<img[^>]*\ssrc="data:image\/png/g)).toHaveLength(6);
    expect(page.match(/<caption>/g)).toHaveLength(2);
  });

  test("has the words of python.ipynb, which has no pictures", () => {
    const page = html("python");
    expect(page).not.toMatch(/<img[^>]*\ssrc="data:image\/png/);
    expect(page.match(/Equipment manufacturing: 38\.5% of projects newly signed/g)).toHaveLength(2);
  });
});
