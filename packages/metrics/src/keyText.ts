import type { Fact, FactKey } from "@park/data";

// Texts by which figures are told apart, made for each look-up: a name stands behind its length, so that none can be taken for two.

export const nameText = (name: string): string => `${name.length}:${name}`;

/** Dimension values, in whatever order they were typed. */
export const dimensionsText = (dimensions: Readonly<Record<string, string>>): string => {
  const names = Object.keys(dimensions);
  if (names.length > 1) names.sort();
  let text = "";
  for (const name of names) text += nameText(name) + nameText(dimensions[name] ?? "");
  return text;
};

export const scopeText = (scope: FactKey["scope"]): string => {
  if (scope == null) return "";
  return typeof scope === "string" ? scope : nameText(scope.entity);
};

/** What tells the facts of one measure in one aspect apart besides their dimension values. */
export const placeText = ({ period, scope, status }: Pick<Fact, "period" | "scope" | "status">) =>
  `${period},${scopeText(scope)},${status.join("+")}`;
