// As the changelog that changesets makes by itself, without the hashes of commits: who reads it on a registry has nowhere to
// look them up. A first release has no other version to name.
const getReleaseLine = async ({ summary }) => {
  const [first, ...rest] = summary.split("\n").map((line) => line.trimEnd());
  return [`- ${first}`, ...rest.map((line) => (line === "" ? "" : `  ${line}`))].join("\n");
};

const getDependencyReleaseLine = async (_, dependencies) => {
  const later = dependencies.filter(({ oldVersion }) => oldVersion !== "0.0.0");
  const names = later.map(({ name, newVersion }) => `${name} ${newVersion}`);
  return names.length === 0 ? "" : `- Works with ${names.join(" and ")}.`;
};

module.exports = { default: { getReleaseLine, getDependencyReleaseLine } };
