import { describe, expect, test } from "vitest";
import { readText } from "./readText.ts";

const file = (...parts: (string | Uint8Array<ArrayBuffer>)[]): File => new File(parts, "a.txt");

describe("a dropped text", () => {
  test("in UTF-8, and in GB18030", async () => {
    expect(await readText(file("高新区"))).toEqual({
      name: "a.txt",
      text: "高新区",
      encoding: "UTF-8",
    });
    const gb = new Uint8Array([0xb8, 0xdf, 0xd0, 0xc2, 0xc7, 0xf8]);
    expect(await readText(file(gb))).toEqual({
      name: "a.txt",
      text: "高新区",
      encoding: "GB18030",
    });
  });

  test("other data, and what is too large, are refused", async () => {
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff]);
    await expect(readText(file(picture))).rejects.toThrow("must be a text, HTML");
    const large = { name: "b.txt", size: 60_000_000 } as File;
    await expect(readText(large)).rejects.toThrow("must be at most 50 MB, got 60 MB");
  });
});
