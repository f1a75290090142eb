/**
 * Asks a worker of its own, which ends when it has answered; the page goes on meanwhile.
 *
 * @param cannot - what it is asked to do, for the error
 * @param longest - milliseconds after which it is ended; as long as it takes where it is left out
 */
export const askOnce = <Answer>(
  worker: Worker,
  question: unknown,
  cannot: string,
  longest = Number.POSITIVE_INFINITY,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const fail = (got: string): void => {
      worker.terminate();
      reject(new Error(`Cannot ${cannot}: the worker must answer, got ${got}`));
    };
    const timer = Number.isFinite(longest)
      ? setTimeout(() => fail(`nothing in ${longest / 1000} s`), longest)
      : undefined;
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener("error", ({ message }) => {
      clearTimeout(timer);
      fail(message);
    });
    worker.postMessage(question);
  });
