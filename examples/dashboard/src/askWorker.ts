import type { ReadOwn } from "./readOwn.ts";
import type { DroppedText } from "./readText.ts";
import type { About } from "./reviewFromCsv.ts";

/** Reads a review beside the page, which goes on meanwhile. */
export const askWorker = (file: DroppedText, about: About): Promise<ReadOwn> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./readOwn.worker.ts", import.meta.url), { type: "module" });
    const end = (): void => worker.terminate();
    worker.addEventListener("message", ({ data }: MessageEvent<ReadOwn>) => {
      end();
      resolve(data);
    });
    worker.addEventListener("error", ({ message }) => {
      end();
      reject(new Error(`Cannot read ${file.name}: the worker must answer, got ${message}`));
    });
    worker.postMessage([file, about]);
  });
