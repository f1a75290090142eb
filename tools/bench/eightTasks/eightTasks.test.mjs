import { readFileSync } from "node:fs";
import { formatNumber } from "@park/charts/forms";
import { toSvg } from "@park/charts/render";
import { JSDOM } from "jsdom";
import { compile } from "vega-lite";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { besideEachOther } from "./besideEachOther.mjs";
import { taskLines } from "./taskLines.mjs";
import { tasks } from "./tasks.mjs";
import { tasksPage } from "./tasksPage.mjs";

const PROGRAMS = { "@park/charts": "ours", Plot: "plot", "vega-lite-api": "vegaLiteApi" };
/** The roles of numbers in the rows. */
const NUMBERS = ["output", "area", "firms", "rate", "jobs", "water", "profit"];

const { window } = new JSDOM("");
const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const guide = read("../../../docs/forms.md");

// Plot takes the document of a page.
beforeAll(() => void vi.stubGlobal("window", window));
afterAll(() => void vi.unstubAllGlobals());

/** What Vega-Lite has to say of a spec, from a warning up. */
const saidOf = (spec) => {
  const messages = [];
  const note = (...parts) => {
    messages.push(parts.join(" "));
    return logger;
  };
  const quiet = () => logger;
  const logger = { level: quiet, error: note, warn: note, info: quiet, debug: quiet };
  compile(spec, { logger: /** @type {any} */ (logger) });
  return messages;
};

const plainText = (markup) =>
  markup
    .replaceAll(/<style[\s\S]*?<\/style>/g, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .replaceAll("−", "-");

describe.each(tasks)("$what", ({ id, rows, unit, ours, plot, vegaLiteApi }) => {
  test("compiles without a warning, ours and vega-lite-api's", () => {
    expect(saidOf(ours())).toEqual([]);
    expect(saidOf(vegaLiteApi())).toEqual([]);
  });

  test("has title, subtitle, source and every value in all three pictures, and stands so in docs", async () => {
    const { title } = ours();
    const figure = new window.XMLSerializer().serializeToString(plot());
    const drawn = {
      ours: await toSvg(ours()),
      plot: figure,
      vegaLiteApi: await toSvg(vegaLiteApi()),
    };
    const format = /** @type {import("@park/charts/forms").NumberFormat} */ ({
      locale: "en",
      ...(unit === undefined ? {} : { unit }),
    });
    const values = rows.flatMap((row) =>
      NUMBERS.flatMap((role) => (typeof row[role] === "number" ? [row[role]] : [])),
    );
    for (const markup of Object.values(drawn)) {
      const text = ` ${plainText(markup)} `;
      for (const part of [title.text, title.subtitle, "Source: Quillmoor Industrial Park"].flat())
        expect(text).toContain(part);
      for (const value of values)
        expect(text).toContain(` ${formatNumber(value, format).replaceAll("−", "-")} `);
    }
    await expect(besideEachOther(drawn)).toMatchFileSnapshot(
      `../../../docs/images/forms/${id}.svg`,
    );
    expect(besideEachOther(drawn).length).toBeLessThan(60_000);
  });

  test("is the call that docs/forms.md shows", () => {
    expect(guide).toContain(JSON.stringify(ours().description));
    expect(guide).toContain(`images/forms/${id}.svg`);
  });
});

test("docs/forms.md says how many lines each program takes", async () => {
  const lines = new Map(
    Object.entries(PROGRAMS).map(([name, file]) => [name, taskLines(read(`${file}.mjs`))]),
  );
  for (const of of lines.values()) expect([...of.keys()]).toEqual(tasks.map(({ id }) => id));
  await expect(tasksPage(guide, tasks, lines)).toMatchFileSnapshot("../../../docs/forms.md");
});
