/** A loader for one view that loads nothing, and the list of what was asked of it. */
export const refusingLoader = () => {
  const requests: string[] = [];
  const refuse = async (what: string): Promise<never> => {
    requests.push(what);
    throw new Error(what);
  };
  const loader = {
    load: refuse,
    http: refuse,
    file: refuse,
    // Vega leaves a rejection unhandled here, which ends the process.
    sanitize: async (what: string) => {
      requests.push(what);
      return { href: "" };
    },
    options: {},
  };
  return { loader: loader as never, requests: requests as readonly string[] };
};
