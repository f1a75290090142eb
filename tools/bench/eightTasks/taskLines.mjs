/**
 * How many lines the function of each task has in a program, empty ones aside.
 *
 * @param {string} source a module that exports a function for each task
 * @returns {Map<string, number>} by the function's name
 */
export const taskLines = (source) =>
  new Map(
    source
      .split(/^(?=export const )/m)
      .slice(1)
      .map((text) => {
        const [, name] = /^export const (\w+)/.exec(text) ?? [];
        return [name, text.split("\n").filter((line) => line.trim() !== "").length];
      }),
  );
