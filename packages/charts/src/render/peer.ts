/** Loads an optional peer, or says which one is missing. */
export const peer = async <T>(name: string, load: () => Promise<T>): Promise<T> => {
  try {
    return await load();
  } catch (cause) {
    throw new Error(
      `Cannot render chart: the package ${name} must be installed, got an error from import`,
      { cause },
    );
  }
};
