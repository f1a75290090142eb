/** A function without arguments that makes its value at the first call, and gives the same ever after. */
export const once = <T extends object>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};
