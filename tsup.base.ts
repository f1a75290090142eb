import type { Options } from "tsup";

const shared: Options = {
  format: "esm",
  target: "es2022",
  sourcemap: true,
  clean: true,
  // tsup's own log would bury the one line per step that `npm start` prints.
  silent: true,
};

/** A published package: runs on any platform, ships declarations, leaves every dependency outside. */
export function library(entry: string[]): Options {
  return {
    ...shared,
    entry,
    platform: "neutral",
    tsconfig: "tsconfig.build.json",
    // tsup sets `baseUrl`, which TypeScript 6 reports as deprecated.
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  };
}

/** A program that is started with Node and never published. */
export function program(entry: string[]): Options {
  return { ...shared, entry, platform: "node" };
}
