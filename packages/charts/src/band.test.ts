import fc from "fast-check";
import { expect, test } from "vitest";
import { bandOf } from "./band.ts";
import { stageOf } from "./frame.ts";
import { textWidth } from "./text/textWidth.ts";
import { LABEL } from "./textLayer.ts";

test("texts behind marks fit into the picture, however long the labels before the marks are", () => {
  const words = fc.integer({ min: 0, max: 60 }).map((length) => "w".repeat(length));
  let given = 0;
  let behind = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 240, max: 1200 }),
      fc.constantFrom(0.36, 0.46),
      fc.boolean(),
      (rows, width, share, hasGrid) => {
        given += 1;
        const stage = stageOf("draw it", { title: "t", locale: "en", width } as const, {});
        const labels = rows.map(([label]) => label);
        const texts = rows.map(([, text]) => text);
        const band = bandOf(labels, texts, stage, { share, hasGrid });
        expect(band.from).toBeLessThan(band.to);
        const widest = Math.max(...texts.map((text) => textWidth(text, LABEL.size, true)));
        if (!band.isTextBehind || widest === 0) return;
        behind += 1;
        // The forms put texts 8 pixels behind marks, and places are whole pixels.
        expect(band.to + 8 + widest).toBeLessThanOrEqual(stage.room + 1);
      },
    ),
    { numRuns: 2000 },
  );
  expect(behind).toBeGreaterThan(given / 20);
});
