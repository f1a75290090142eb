import { xinyu2023 } from "@park/data";
import { afterEach, expect, test, vi } from "vitest";
import { projectProgress } from "../catalogue/projects.ts";
import { display } from "./display.ts";
import { toMimeBundle } from "./toMimeBundle.ts";

const spec = projectProgress(xinyu2023, { locale: "en" });

afterEach(() => {
  vi.unstubAllGlobals();
});

test("hands the kernel the bundle as it is", async () => {
  const shown = vi.fn(async () => {});
  vi.stubGlobal("Deno", { jupyter: { display: shown } });
  await display(spec, { picture: false });
  expect(shown.mock.calls).toEqual([[await toMimeBundle(spec, { picture: false }), { raw: true }]]);
});

test("outside of a notebook is an error that says so, where Deno throws too", async () => {
  const message =
    "Cannot display chart: must run in a notebook of Deno's kernel, got no Deno.jupyter";
  await expect(display(spec)).rejects.toThrow(message);
  vi.stubGlobal("Deno", {
    get jupyter() {
      throw new Error("only available in `deno jupyter`");
    },
  });
  await expect(display(spec)).rejects.toThrow(message);
});
