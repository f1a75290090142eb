import type { Review } from "@park/data";
import type { Reach } from "./analyse.ts";
import { askOnce } from "./askOnce.ts";
import type { Drafted, ToDraft } from "./read/draft.worker.ts";
import type { ReadOwn } from "./read/readOwn.ts";
import type { DroppedText } from "./read/readText.ts";
import type { About } from "./read/reviewFromCsv.ts";

/** Reads a review of the reader's own beside the page. */
export const readBeside = (file: DroppedText, about: About): Promise<ReadOwn> =>
  askOnce(
    new Worker(new URL("./read/readOwn.worker.ts", import.meta.url), { type: "module" }),
    [file, about],
    `read ${file.name}`,
  );

/** Finds out beside the page how far the figures of a review reach. */
export const reachBeside = (review: Review): Promise<Reach> =>
  askOnce(
    new Worker(new URL("./reach.worker.ts", import.meta.url), { type: "module" }),
    review,
    `try the figures of ${review.id}`,
  );

let drafter: Worker | null = null;
let asked = 0;

/** Drafts a review beside the page. The worker stays, because the second text is read in a tenth of the time of the first. */
export const draftBeside = (question: ToDraft): Promise<Drafted> => {
  drafter ??= new Worker(new URL("./read/draft.worker.ts", import.meta.url), { type: "module" });
  const worker = drafter;
  asked += 1;
  const nth = asked;
  return new Promise((resolve, reject) => {
    const end = (): void => {
      worker.removeEventListener("message", listen);
      worker.removeEventListener("error", fail);
    };
    const cannot = (got: string): void =>
      reject(new Error(`Cannot read the text: the reader must answer, got ${got}`));
    const listen = ({ data }: MessageEvent<readonly [number, Drafted | string]>): void => {
      const [answered, answer] = data;
      if (answered !== nth) return;
      end();
      if (typeof answer === "string") cannot(answer);
      else resolve(answer);
    };
    const fail = ({ message }: ErrorEvent): void => {
      end();
      // The next text gets another one.
      if (drafter === worker) drafter = null;
      cannot(message);
    };
    worker.addEventListener("message", listen);
    worker.addEventListener("error", fail);
    worker.postMessage([nth, question]);
  });
};

/** Starts the reader before there is a text, so that the first one is read at once. */
export const prepareReader = (): void => {
  draftBeside({ id: "none", text: "2024年，利润1亿元，增长1%。", locale: "zh" }).catch(() => {
    // Whoever reads a text next is told.
  });
};
