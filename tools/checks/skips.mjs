/** The lines of a log in which a test says that it left something out, and why. */
export const announcedSkips = (log) =>
  log.split("\n").flatMap((line) => /SKIPPED: (.*)/.exec(line)?.[1].trim() ?? []);
