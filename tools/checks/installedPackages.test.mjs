import { expect, test } from "vitest";
import { faultsOfInstalled } from "./installedPackages.mjs";

const sound = { license: "MIT", integrity: "sha512-x" };
const faults = (name, entry) =>
  faultsOfInstalled({ packages: { "": {}, "node_modules/a": sound, [name]: entry } });

test("packages with a known licence, a hash and no script are sound", () => {
  expect(faults("node_modules/@b/c", sound)).toEqual([]);
  expect(faults("node_modules/@resvg/resvg-wasm", { ...sound, license: "MPL-2.0" })).toEqual([]);
});

test("a script, another licence, none, and no hash are told, in nested packages too", () => {
  const nested = "node_modules/a/node_modules/@b/c";
  expect(faults(nested, { ...sound, hasInstallScript: true })).toEqual([
    "@b/c must run nothing at its install, got a script",
  ]);
  expect(faults(nested, { ...sound, license: "MPL-2.0" })).toHaveLength(1);
  expect(faults(nested, { integrity: "sha512-x" })).toHaveLength(1);
  expect(faults(nested, { license: "MIT" })).toEqual(["@b/c must have a hash, got none"]);
});

test("an install that brought nothing was none", () => {
  expect(faultsOfInstalled({ packages: { "": {} } })).toHaveLength(1);
});
