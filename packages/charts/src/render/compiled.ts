import type { Drawable } from "../drawable.ts";
import { peer } from "./peer.ts";

interface Log {
  readonly level: () => Log;
  readonly error: (...parts: readonly unknown[]) => Log;
  readonly warn: () => Log;
  readonly info: () => Log;
  readonly debug: () => Log;
}

/** A spec that is admitted, the same as Vega's own, what was said on the way, and where more may be said. */
interface Compiled<S> {
  readonly spec: S;
  readonly vega: Parameters<typeof import("vega")["parse"]>[0];
  readonly problems: readonly string[];
  readonly log: Log;
}

/** Takes down what Vega and Vega-Lite call an error; their warnings are for the author of a spec. */
const logger = (): Pick<Compiled<unknown>, "problems" | "log"> => {
  const problems: string[] = [];
  const log: Log = {
    level: () => log,
    error: (...parts: readonly unknown[]) => {
      problems.push(parts.map(String).join(" "));
      return log;
    },
    warn: () => log,
    info: () => log,
    debug: () => log,
  };
  return { problems, log };
};

/** Runs what is Vega's or Vega-Lite's, and throws its errors, which know nothing of charts, as ours. */
export const running = async <T>(work: () => T | Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Cannot render chart: must run without errors, got ${message}`, { cause });
  }
};

/**
 * Compiles a spec that comes from anywhere, once it is admitted.
 *
 * @throws {RangeError} if the spec holds anything that is not allowed
 */
export const compiled = async <S extends Drawable>(given: S): Promise<Compiled<S>> => {
  const [vegaLite, { admitted }, { admittedVega }] = await Promise.all([
    peer("vega-lite", () => import("vega-lite")),
    // With what draws, so that a page is there before them.
    import("../admitted/admitted.ts"),
    import("../admitted/admittedVega.ts"),
  ]);
  const spec = admitted(given);
  const { problems, log } = logger();
  // Of a copy, because Vega marks the rows that it reads.
  const vega = await running(
    () => vegaLite.compile(structuredClone(spec) as never, { logger: log as never }).spec,
  );
  return { spec, vega: admittedVega(vega), problems, log };
};

/** Throws when an error was logged: what was made would not be what the spec says. */
export const refuseProblems = (problems: readonly string[]): void => {
  if (problems.length > 0)
    throw new Error(`Cannot render chart: must run without errors, got ${problems.join("; ")}`);
};

/** Throws when a spec asked for something outside of it. */
export const refuseRequests = (requests: readonly string[]): void => {
  if (requests.length > 0)
    throw new Error(
      `Cannot render chart: a spec must carry its data and link to nothing, got a request for ${[...new Set(requests)].join(", ")}`,
    );
};
