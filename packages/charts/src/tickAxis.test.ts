import { expect, test } from "vitest";
import { stageOf } from "./frame.ts";
import { tickAxis } from "./tickAxis.ts";

const stage = stageOf("draw t", { title: "t", locale: "en", width: 400 }, {});
const billions = [0, 20e9, 40e9, 60e9, 80e9];
const labelsAt = (step: number, ticks = billions) =>
  tickAxis(ticks, (tick) => (tick / 20e9) * step, stage, 100).layer.data?.values.map(
    ({ tick }) => tick,
  );

test("all labels stand where they fit, and where they do not they are left out evenly", () => {
  expect(labelsAt(75)).toEqual(["0", "20 billion", "40 billion", "60 billion", "80 billion"]);
  expect(labelsAt(50)).toEqual(["0", "40 billion", "80 billion"]);
  // "40 billion" at 40 would begin 9 px from the left, where "0" still stands; "60 billion" does not.
  expect(labelsAt(20)).toEqual(["0", "60 billion"]);
  expect(labelsAt(1)).toEqual(["0"]);
});

test("labels stay inside the picture", () => {
  const { layer } = tickAxis([0, 100e9], (tick) => tick / 1e9 + 200, stage, 100);
  const [first, last] = layer.data?.values ?? [];
  expect(Number(first?.left)).toBeGreaterThanOrEqual(0);
  // 368 px of room, and "100 billion" takes about 60.
  expect(Number(last?.left)).toBeLessThan(313);
});

test("it says from where to where it goes", () => {
  expect(tickAxis(billions, (tick) => tick, stage, 100).axis.description).toBe(
    "Horizontal axis from 0 to 80 billion",
  );
  expect(
    tickAxis([0, 100], (tick) => tick, { ...stage, locale: "zh", unit: "percent" }, 1).axis
      .description,
  ).toBe("横轴，0%至100%");
});
