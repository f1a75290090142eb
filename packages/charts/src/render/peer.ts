/** Loads an optional peer, or says which one is missing. */
export const peer = async <T>(name: string, load: () => Promise<T>): Promise<T> => {
  try {
    return await load();
  } catch (cause) {
    // All of Vega at once, because whoever lacks one mostly lacks all.
    const packages = name.startsWith("vega") ? "vega vega-lite vega-interpreter" : name;
    throw new Error(
      `Cannot render chart: the package ${name} must be installed (npm install ${packages}), got an error from import`,
      { cause },
    );
  }
};
