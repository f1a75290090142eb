import { execFile } from "node:child_process";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { xinyu2023 } from "@park/data";
import { afterAll, beforeAll, expect, test } from "vitest";
import { artefacts } from "./artefacts.ts";
import { findChromium, printPdf } from "./printPdf.ts";
import { sections } from "./testing/sections.ts";

const run = promisify(execFile);
const chromium = await findChromium();
const canRead = await run("pdftotext", ["-v"]).then(
  () => true,
  () => false,
);
const why =
  chromium === null ? "no Chromium is on the PATH" : canRead ? null : "pdftotext is not installed";
if (why !== null) console.warn(`SKIPPED: the report as a PDF, because ${why}`);

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "report-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("Chromium is found by its names on the PATH, in their order", async () => {
  const file = join(folder, "google-chrome");
  await writeFile(file, "");
  await chmod(file, 0o755);
  expect(await findChromium(`/nowhere${delimiter}${folder}`)).toBe(file);
  expect(await findChromium("/nowhere")).toBeNull();
  expect(await findChromium("")).toBeNull();
});

test("a Chromium that fails says why", async () => {
  const file = join(folder, "chromium");
  await writeFile(file, "#!/bin/sh\necho no display >&2\nexit 3\n");
  await chmod(file, 0o755);
  await expect(printPdf(file, "<p>page</p>", "en")).rejects.toThrow(
    /^Cannot print PDF: .*chromium must end with 0, got 3\nno display/,
  );
});

test.skipIf(why !== null)(
  "the PDF is tagged, numbered, and has the language asked for",
  async () => {
    const { files } = await artefacts(sections("2"), null);
    const page = files.get("data.html") ?? "";
    for (const [locale, has, hasNot] of [
      ["en", "Start rate of key projects", "重点建设项目开工率"],
      ["zh", "重点建设项目开工率", "Start rate of key projects"],
    ] as const) {
      const pdf = join(folder, `${locale}.pdf`);
      await writeFile(pdf, await printPdf(chromium ?? "", page, locale));
      const { stdout: text } = await run("pdftotext", ["-layout", pdf, "-"]);
      expect(text).toContain(has);
      expect(text).not.toContain(hasNot);
      // What a screen keeps closed is open on paper: the rows of a chart and what it is drawn from.
      expect(text).toContain(
        locale === "en" ? "In full or partial trial production" : "试投产或部分试投产",
      );
      expect(text).not.toContain(locale === "en" ? "SVG picture" : "SVG 图片");
      const { stdout: info } = await run("pdfinfo", [pdf]);
      expect(info).toMatch(/Tagged:\s+yes/);
      const pages = text.split("\f").slice(0, -1);
      expect(pages.length).toBeGreaterThan(8);
      expect(pages.length).toBe(Number(/Pages:\s+(\d+)/.exec(info)?.[1]));
      pages.forEach((lines, index) => {
        expect(lines.trimEnd().split("\n").at(-1)?.trim()).toBe(String(index + 1));
      });
    }
  },
);

test.skipIf(why !== null)(
  "the story of 2023 is printed on eight to twelve pages at most",
  async () => {
    const { files } = await artefacts(xinyu2023, null);
    for (const [locale, name, has] of [
      ["zh", "index.html", "锂盐产能增33.8%"],
      ["en", "index.en.html", "Lithium salt capacity up 33.8%"],
    ] as const) {
      const pdf = join(folder, `story.${locale}.pdf`);
      await writeFile(pdf, await printPdf(chromium ?? "", files.get(name) ?? "", locale));
      const { stdout: text } = await run("pdftotext", ["-layout", pdf, "-"]);
      expect(text).toContain(has);
      const pages = text.split("\f").length - 1;
      expect(pages).toBeGreaterThan(3);
      expect(pages).toBeLessThanOrEqual(12);
    }
  },
);
