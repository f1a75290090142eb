import { parseExpression } from "vega-expression";
import { FUNCTIONS, WRITTEN_FUNCTIONS } from "./functions.ts";
import type { Refuse } from "./plainCopy.ts";
import { MOST_ENTRIES } from "./rowsOf.ts";
import { FORMAT, isInherited } from "./wording.ts";

/** A node of Vega's syntax tree: those of JavaScript's expressions that Vega has. */
interface Node {
  readonly type: string;
  readonly name: string;
  readonly value: unknown;
  readonly regex?: object;
  readonly operator: string;
  readonly computed: boolean;
  readonly callee: Node;
  readonly object: Node;
  readonly property: Node;
  readonly key: Node;
  readonly argument: Node;
  readonly left: Node;
  readonly right: Node;
  readonly test: Node;
  readonly consequent: Node;
  readonly alternate: Node;
  readonly arguments: readonly Node[];
  readonly elements: readonly Node[];
  readonly properties: readonly Node[];
}

/** What matters of an expression here. */
interface Read {
  /** How many texts of its data it may set one behind the other: what it makes is that many times as long at most. */
  readonly growth: number;
  /** All that it can give, any number standing for all numbers; null where that does not follow from itself. */
  readonly results: readonly unknown[] | null;
}

/** Where an expression is from: a spec, with what its parameters can be, or Vega-Lite, which wrote it. */
export type Scope =
  | { readonly parameters: ReadonlyMap<string, readonly unknown[] | null> }
  | "written";

const MOST_LENGTH = 2000;
const CONSTANTS: ReadonlySet<string> = /*#__PURE__*/ new Set(
  "width height NaN E LN2 LN10 LOG2E LOG10E PI SQRT1_2 SQRT2".split(" "),
);
const EVENT: ReadonlySet<string> = /*#__PURE__*/ new Set(
  "item shiftKey altKey ctrlKey metaKey deltaX deltaY deltaMode type vega".split(" "),
);
const literalOf = ({ type, value }: Node): unknown => (type === "Literal" ? value : undefined);

/** One row of rows by name: `data('lines')[n]`. */
const isCell = ({ type, computed, object }: Node): boolean =>
  type === "MemberExpression" &&
  computed &&
  object.type === "CallExpression" &&
  object.callee.name === "data" &&
  object.arguments.length === 1 &&
  typeof object.arguments.map(literalOf)[0] === "string";

/** A list of whole numbers that is written to end: `sequence(0, min(400, datum.count))`. */
const isShortSequence = ({ arguments: [from, to, ...rest] }: Node): boolean =>
  rest.length === 0 &&
  from !== undefined &&
  literalOf(from) === 0 &&
  to?.callee?.name === "min" &&
  to.arguments.some((one) => Number(literalOf(one) ?? Number.NaN) <= MOST_ENTRIES);

const isFormat = (text: unknown): boolean => typeof text === "string" && FORMAT.is(text);
const isShort = (text: unknown): boolean =>
  typeof text === "string" && text.length <= 10 && !text.includes("$");
/** What the arguments after the first must be where they decide how much a function makes. */
const DECIDES: { readonly [name: string]: (argument: unknown) => boolean } = {
  format: isFormat,
  timeFormat: isFormat,
  utcFormat: isFormat,
  timeParse: isFormat,
  utcParse: isFormat,
  join: isShort,
  replace: isShort,
  truncate: (length) => typeof length === "number" && length <= 1000,
};

/**
 * Reads an expression without running it, and refuses what is not on the lists: functions, names, regular expressions,
 * objects, and steps into what all objects have.
 */
export const readExpression = (text: string, path: string, scope: Scope, refuse: Refuse): Read => {
  const isWritten = scope === "written";
  const no = (must: string, got: unknown): never => refuse(path, must, got);
  if (!isWritten && text.length > MOST_LENGTH)
    no(`be an expression of at most ${MOST_LENGTH} characters`, text.length);
  const parsed = (): Node => {
    try {
      return parseExpression(text) as unknown as Node;
    } catch (error) {
      return no("be an expression that Vega reads", `${text} (${(error as Error).message})`);
    }
  };
  const sum = (nodes: readonly Node[]): number =>
    nodes.reduce((total, node) => total + growthOf(node), 0);
  const member = (name: unknown): void => {
    if (typeof name === "string" && isInherited(name)) no("not name what all objects have", name);
  };
  /** Checks a node and says its growth. */
  const growthOf = (node: Node): number => {
    switch (node.type) {
      case "Literal":
        if (node.regex !== undefined || node.value instanceof RegExp)
          no("have no regular expression", text);
        return 0;
      case "Identifier":
        if (isWritten) {
          if (node.name === "event") no("read no more of an event than its keys", text);
        } else if (!CONSTANTS.has(node.name) && !scope.parameters.has(node.name))
          no("name datum.column, a parameter or a constant", node.name);
        return 1;
      case "MemberExpression": {
        const { object, property, computed } = node;
        const name = computed ? literalOf(property) : property.name;
        member(name);
        if (isWritten && object.name === "event" && !EVENT.has(String(name)))
          no("read no more of an event than its keys", text);
        if (isCell(object)) {
          // Nothing follows from a title: elsewhere rows could come to depend on themselves.
          if (!isWritten && !path.endsWith("title.text.expr"))
            no("look a text up in rows for a title only", text);
          growthOf(object.property);
          return 1;
        }
        const isRow = object.name === "datum" || (isWritten && object.name === "event");
        if (computed) growthOf(property);
        return isRow ? 1 : growthOf(object);
      }
      case "CallExpression": {
        const { name } = node.callee;
        const known = isWritten ? WRITTEN_FUNCTIONS : FUNCTIONS;
        if (node.callee.type !== "Identifier" || !known.has(name))
          no("call functions that are allowed only", name ?? text);
        if (!isWritten && name === "sequence" && !isShortSequence(node))
          no(`let a sequence be of 0 and of the min of at most ${MOST_ENTRIES}`, text);
        const decides = Object.hasOwn(DECIDES, name) ? DECIDES[name] : undefined;
        if (
          !isWritten &&
          decides !== undefined &&
          !node.arguments.slice(1).every((one) => resultsOf(one)?.every(decides))
        )
          no(`write out what decides the length of ${name}, short`, text);
        return sum(node.arguments) * (name === "join" ? 10 : 1);
      }
      case "UnaryExpression":
        return Math.min(growthOf(node.argument), 1);
      case "BinaryExpression": {
        const both = growthOf(node.left) + growthOf(node.right);
        return node.operator === "+" ? both : 1;
      }
      case "LogicalExpression":
        return Math.max(growthOf(node.left), growthOf(node.right));
      case "ConditionalExpression":
        growthOf(node.test);
        return Math.max(growthOf(node.consequent), growthOf(node.alternate));
      case "ArrayExpression":
        return sum(node.elements);
      case "ObjectExpression":
        if (!isWritten) no("have no object", text);
        return sum(
          node.properties.map(({ key, value }) => {
            const name = key.name ?? key.value;
            member(name);
            if (name === "image") no('name nothing "image", which tooltips load', text);
            return value as Node;
          }),
        );
      default:
        return no("be an expression that Vega reads", text);
    }
  };
  const resultsOf = (node: Node): readonly unknown[] | null => {
    const all = (...nodes: readonly Node[]): readonly unknown[] | null => {
      const results = nodes.map(resultsOf);
      return results.includes(null) ? null : results.flatMap((some) => some ?? []);
    };
    switch (node.type) {
      case "Literal":
        return [node.value];
      case "Identifier":
        return CONSTANTS.has(node.name)
          ? [0]
          : isWritten
            ? null
            : (scope.parameters.get(node.name) ?? null);
      case "UnaryExpression":
        return [0];
      case "BinaryExpression":
        return node.operator === "+" ? null : [0];
      case "ConditionalExpression":
        return all(node.consequent, node.alternate);
      case "LogicalExpression":
        return node.operator === "&&" ? all(node.right) : all(node.left, node.right);
      case "CallExpression":
        if (node.callee.name === "if") return all(...node.arguments.slice(1));
        return /^(?:rgb|hsl|lab|hcl)$/.test(node.callee.name) && node.arguments.length >= 3
          ? [0]
          : null;
      default:
        return null;
    }
  };
  const tree = parsed();
  const growth = Math.max(growthOf(tree), 1);
  return { growth, results: resultsOf(tree) };
};
