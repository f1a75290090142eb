import { readOwn } from "./readOwn.ts";
import type { DroppedText } from "./readText.ts";
import type { About } from "./reviewFromCsv.ts";

// A review of ten thousand facts takes seconds, in which the page must answer.
addEventListener("message", ({ data }: MessageEvent<readonly [DroppedText, About]>) => {
  postMessage(readOwn(...data));
});
