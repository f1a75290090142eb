/**
 * A loader and a logger for one view: nothing is fetched or read, and what Vega only logs is an error. Vega warns of data
 * that it cannot load and draws without it, and it does not reject when its dataflow fails.
 */
export const strictView = () => {
  const requests = new Set<string>();
  const refuse = async (what: string): Promise<never> => {
    requests.add(what);
    throw new Error(what);
  };
  const loader = {
    load: refuse,
    http: refuse,
    file: refuse,
    // Vega leaves a rejection unhandled here, which ends the process.
    sanitize: async (what: string) => {
      requests.add(what);
      return { href: "" };
    },
    options: {},
  };
  const problems: string[] = [];
  const note = (...parts: readonly unknown[]) => {
    problems.push(parts.map(String).join(" "));
    return logger;
  };
  // Warnings are the spec's author's; an error means that the picture would not be the spec's.
  const logger = {
    level: () => logger,
    error: note,
    warn: () => logger,
    info: () => logger,
    debug: () => logger,
  };
  /** Throws what went wrong until now. */
  const check = (): void => {
    if (requests.size > 0)
      throw new Error(
        `Cannot render chart: a spec must carry its data and link to nothing, got a request for ${[...requests].join(", ")}`,
      );
    if (problems.length > 0)
      throw new Error(`Cannot render chart: must run without errors, got ${problems.join("; ")}`);
  };
  return { loader: loader as never, logger: logger as never, check };
};
