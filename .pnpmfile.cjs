// vega-lite 5 is tested with vega 5 in a package that has vega 6 beside it (vega5 and vega-lite5 in @park/charts). As a
// peer it would be given vega 6, which it cannot load; as a dependency it gets its own.
function readPackage(manifest) {
  if (manifest.name === "vega-lite" && manifest.version.startsWith("5.")) {
    const { vega, ...others } = manifest.peerDependencies;
    manifest.peerDependencies = others;
    manifest.dependencies = { ...manifest.dependencies, vega };
  }
  return manifest;
}

module.exports = { hooks: { readPackage } };
