import { expect, test } from "vitest";
import { faultsOfLockfile } from "./lockfile.mjs";

const hash = `sha512-${"A".repeat(86)}==`;
const lock = (...resolutions) =>
  [
    "lockfileVersion: '9.0'\n\npackages:\n",
    ...resolutions.map((one, index) => `  p${index}@1.0.0:\n    resolution: ${one}\n`),
    "snapshots:\n",
  ].join("\n");

test("packages of a registry with their hash are sound", () => {
  expect(faultsOfLockfile(lock(`{integrity: ${hash}}`, `{integrity: ${hash}}`))).toEqual([]);
});

test.each([
  "{integrity: sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=}",
  "{tarball: https://a.invalid/p.tgz}",
  `{integrity: ${hash}, tarball: https://a.invalid/p.tgz}`,
  "{commit: 0123abcd, repo: https://a.invalid/p.git, type: git}",
])("%s is a fault", (resolution) => {
  expect(faultsOfLockfile(lock(`{integrity: ${hash}}`, resolution))).toEqual([
    `pnpm-lock.yaml: p1@1.0.0: must be of a registry and have its SHA-512, got resolution: ${resolution}`,
  ]);
});

test("what stands behind the packages is none", () => {
  const text = lock(`{integrity: ${hash}}`).replace(
    "snapshots:",
    "ignoredOptionalDependencies:\n  - some-package\n\nsnapshots:",
  );
  expect(faultsOfLockfile(text)).toEqual([]);
});

test("a file without packages is no lockfile that was read", () => {
  expect(faultsOfLockfile("")).toHaveLength(1);
});
