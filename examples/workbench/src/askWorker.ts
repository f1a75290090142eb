import type { Review } from "@park/data";
import type { Reach } from "./analyse.ts";
import type { ReadOwn } from "./readOwn.ts";
import type { DroppedText } from "./readText.ts";
import type { About } from "./reviewFromCsv.ts";

/** Asks a worker of its own, which ends when it has answered; the page goes on meanwhile. */
const ask = <Answer>(worker: Worker, question: unknown, cannot: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const end = (): void => worker.terminate();
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      end();
      resolve(data);
    });
    worker.addEventListener("error", ({ message }) => {
      end();
      reject(new Error(`Cannot ${cannot}: the worker must answer, got ${message}`));
    });
    worker.postMessage(question);
  });

/** Reads a review of the reader's own beside the page. */
export const readBeside = (file: DroppedText, about: About): Promise<ReadOwn> =>
  ask(
    new Worker(new URL("./readOwn.worker.ts", import.meta.url), { type: "module" }),
    [file, about],
    `read ${file.name}`,
  );

/** Finds out beside the page how far the figures of a review reach. */
export const reachBeside = (review: Review): Promise<Reach> =>
  ask(
    new Worker(new URL("./reach.worker.ts", import.meta.url), { type: "module" }),
    review,
    `try the figures of ${review.id}`,
  );
