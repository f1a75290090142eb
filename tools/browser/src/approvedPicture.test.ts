import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PNG } from "pngjs";
import { afterAll, expect, test } from "vitest";
import { approvedPicture } from "./approvedPicture.ts";

const folder = mkdtempSync(join(tmpdir(), "pictures-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A white square of 100 pixels with the given number of black ones. */
const square = (black: number, side = 10): Buffer => {
  const png = new PNG({ width: side, height: side });
  png.data.fill(255);
  for (let pixel = 0; pixel < black; pixel += 1) png.data.fill(0, pixel * 4, pixel * 4 + 3);
  return PNG.sync.write(png);
};

test("a picture agrees with the approved one, or is put beside it", async () => {
  const file = pathToFileURL(join(folder, "square.png"));
  const fresh = join(folder, "square.new.png");
  expect(await approvedPicture(square(0), file)).toContain("no picture was approved yet");
  expect(existsSync(fresh)).toBe(true);
  writeFileSync(file, square(0));
  expect(await approvedPicture(square(2), file)).toContain("2.0% of the pixels differ");
  expect(await approvedPicture(square(0, 12), file)).toContain("is 12x12, approved was 10x10");
  expect(await approvedPicture(square(1), file)).toBeNull();
  expect(existsSync(fresh)).toBe(false);
});
