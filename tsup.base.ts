import type { Options } from "tsup";

const shared: Options = {
  format: "esm",
  target: "es2022",
  sourcemap: true,
  clean: true,
  removeNodeProtocol: false,
  // tsup's own log would bury the one line per step that `npm start` prints.
  silent: true,
};

/**
 * The object that esbuild makes of `import * as` is filled by a call without a mark, so that a bundler would keep all
 * that it names. This marks it; lines stay where they are.
 */
const markedNamespaces: NonNullable<Options["plugins"]>[number] = {
  name: "marked-namespaces",
  renderChunk: (code, { map = null }) => ({
    code: code.replaceAll(
      /^var (\w+) = \{\};\n__export\(\1, (\{\n[^}]*\n\})\);$/gm,
      "var $1 = /* @__PURE__ */ ((names) => (\n__export(names, $2), names))({});",
    ),
    map,
  }),
};

/** The declarations of a source, where tools/declarations.mjs puts them. */
const declarations = (entry: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(entry).map(([name, source]) => [
      name,
      source.replace(/^src\/(.*)\.ts$/, ".declarations/$1.d.ts"),
    ]),
  );

/**
 * A published package: runs on any platform, ships declarations, leaves every dependency outside. Its commands run in
 * Node and ship no declarations.
 */
export function library(
  entry: Record<string, string>,
  commands: Record<string, string> = {},
): Options {
  return {
    ...shared,
    entry: { ...entry, ...commands },
    platform: "neutral",
    // A subpath takes what is public from the root, by the package's own name.
    external: [/^@park\//, /^node:/],
    tsconfig: "tsconfig.build.json",
    // tsup sets `baseUrl`, which TypeScript 6 reports as deprecated.
    dts: { entry: declarations(entry), compilerOptions: { ignoreDeprecations: "6.0" } },
    plugins: [markedNamespaces],
    // Not minified: that would drop the marks by which a bundler leaves out what is not used.
    esbuildOptions(options) {
      options.charset = "utf8";
    },
  };
}

/** A program that is started with Node and never published. */
export function program(entry: string[]): Options {
  return { ...shared, entry, platform: "node" };
}
