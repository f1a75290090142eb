import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ChartSpec } from "../spec.ts";
import { THEMES } from "../theme/theme.ts";
import { crossing } from "./crossing.ts";
import { MAJORS, outside } from "./majors.ts";

/** How a sample is drawn. */
export interface Look {
  readonly locale: "zh" | "en";
  readonly width: number;
  readonly theme: keyof typeof THEMES;
  readonly vegaLite: 5 | 6;
}

/** Where the pictures are written, for whoever wants to look at them; nowhere where it is not set. */
const { PARK_CONTACT_SHEET: folder } = process.env;

/**
 * What holds of every picture of a form: valid and without a warning in both majors, as wide as was asked for, nothing cut
 * off, no text across another, the same words in both, the title and the notes at one left edge, the same bytes twice.
 *
 * @param samples - by what they show, in words for the reader of the language
 */
export const testPictures = (
  form: string,
  samples: { readonly [name: string]: (look: Look) => ChartSpec },
): void => {
  describe.each(Object.entries(samples))(`${form}, %s`, (name, draw) => {
    const written = new Map<string, readonly string[]>();
    test.each(MAJORS)("in $name", async (major) => {
      const vegaLite = major === MAJORS[0] ? 5 : 6;
      for (const locale of ["zh", "en"] as const)
        for (const width of [360, 720, 1200])
          for (const theme of Object.keys(THEMES) as (keyof typeof THEMES)[]) {
            const look = { locale, width, theme, vegaLite } as const;
            const where = `${name} ${locale} ${width} ${theme}`;
            const spec = draw(look);
            expect(JSON.stringify(draw(look)), where).toBe(JSON.stringify(spec));
            // JSON keeps it as it is: nothing of it is undefined, a Date or a function.
            expect(JSON.parse(JSON.stringify(spec)), where).toEqual(spec);
            expect(major.invalid(spec), where).toEqual([]);
            const drawn = await major.draw(spec);
            if (folder !== undefined && vegaLite === 6) {
              mkdirSync(folder, { recursive: true });
              const file = `${form}-${name}-${locale}-${width}-${theme}.svg`.replaceAll(" ", "_");
              writeFileSync(join(folder, file), drawn.svg);
            }
            expect(drawn.messages, where).toEqual([]);
            const texts = drawn.texts.map(({ text }) => text).sort();
            // The other major wrote the same.
            expect(texts, where).toEqual(written.get(where) ?? texts);
            written.set(where, texts);
            expect(Math.abs(drawn.width - width), `${where} is ${drawn.width} wide`).toBeLessThan(
              4,
            );
            expect(
              outside(drawn).map(({ text, left, right, top, bottom }) => ({
                text,
                left,
                right,
                top,
                bottom,
              })),
              where,
            ).toEqual([]);
            expect(
              crossing(drawn.texts).map(({ text }) => text),
              where,
            ).toEqual([]);
            expect(drawn.svg, where).not.toContain("…");
            const first = drawn.texts.find(({ text }) => text === titleStart(spec));
            expect(first?.left, `${where} begins at`).toBeGreaterThan(15);
            expect(first?.left, `${where} begins at`).toBeLessThan(18);
          }
    });
  });
};

const titleStart = ({ title }: ChartSpec): string | undefined =>
  Array.isArray(title.text) ? title.text[0] : undefined;
