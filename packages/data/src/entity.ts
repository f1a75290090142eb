import type { Figure } from "./figure.ts";
import type { Localized } from "./locale.ts";
import type { Locator } from "./locator.ts";

/**
 * Who grants an honour or approves a platform.
 *
 * @example
 * ```ts
 * import { entitiesOf, type Level, xinyu2023 } from "@park/data";
 * const level: Level | null | undefined = entitiesOf(xinyu2023, "honour")[0]?.level;
 * level; // => "provincial"
 * ```
 */
export type Level = "national" | "provincialOrAbove" | "provincial" | "city";

/**
 * How far a project has come, as the text says it: the contract is `signed`, it is `underConstruction`, `completed`, in
 * full or partial production (`inProduction`), or at the capacity it was built for (`atCapacity`).
 *
 * @example
 * ```ts
 * import { entitiesOf, type ProjectState, xinyu2023 } from "@park/data";
 * const state: ProjectState = "atCapacity";
 * entitiesOf(xinyu2023, "project").find((project) => project.state === state)?.id; // => "ganfengBatteryPhase2"
 * ```
 */
export type ProjectState =
  | "signed"
  | "underConstruction"
  | "completed"
  | "inProduction"
  | "atCapacity";

/**
 * What a review says of a thing beyond its name, by kind; null where it does not say.
 *
 * @example
 * ```ts
 * import { entitiesOf, type EntityAttributes, xinyu2023 } from "@park/data";
 * const phase: EntityAttributes["project"]["phase"] | undefined = entitiesOf(xinyu2023, "project").find(
 *   ({ id }) => id === "ganfengBatteryPhase3",
 * )?.phase;
 * phase; // => "3"
 * ```
 */
export interface EntityAttributes {
  readonly enterprise: {
    /** A value of the dimension `industry`. */
    readonly industry: string | null;
  };
  readonly project: {
    /** The id of the enterprise whose project it is. */
    readonly operator: string | null;
    readonly industry: string | null;
    /** The yearly capacity in its name or beside it. */
    readonly capacity: Figure | null;
    readonly phase: string | null;
    readonly state: ProjectState | null;
  };
  readonly conference: {
    readonly edition: number | null;
    readonly place: Localized | null;
  };
  readonly honour: {
    readonly level: Level | null;
    readonly state: "granted" | "applied" | null;
  };
  readonly platform: {
    readonly level: Level | null;
    readonly state: "granted" | "applied" | null;
  };
  readonly school: object;
  readonly road: object;
  readonly waterBody: object;
  readonly campaign: object;
  readonly plan: object;
  readonly taskForce: object;
  readonly scheme: object;
  readonly facility: object;
  readonly achievement: object;
}

/**
 * What sort of thing a review names.
 *
 * @example
 * ```ts
 * import { type EntityKind, xinyu2023 } from "@park/data";
 * const kind: EntityKind = "school";
 * xinyu2023.entities.filter((entity) => entity.kind === kind).length; // => 5
 * ```
 */
export type EntityKind = keyof EntityAttributes;

/** The attributes of each kind when nothing is said of them. */
export const NOTHING_SAID: EntityAttributes = {
  enterprise: { industry: null },
  project: { operator: null, industry: null, capacity: null, phase: null, state: null },
  conference: { edition: null, place: null },
  honour: { level: null, state: null },
  platform: { level: null, state: null },
  school: {},
  road: {},
  waterBody: {},
  campaign: {},
  plan: {},
  taskForce: {},
  scheme: {},
  facility: {},
  achievement: {},
};

/**
 * A named thing of any kind, with the place where it is named.
 *
 * @example
 * ```ts
 * import { entitiesOf, type NamedThing, xinyu2023 } from "@park/data";
 * const road: NamedThing | undefined = entitiesOf(xinyu2023, "road")[0];
 * [road?.name.zh, road?.mentions.length]; // => ["光伏路", 1]
 * ```
 */
export interface NamedThing extends Locator {
  readonly id: string;
  readonly name: Localized;
  /** The id of the fact that counts it, where the text counts what it lists. */
  readonly countedBy: string | null;
  /** Ids of other facts about it. */
  readonly facts: readonly string[];
  /** Further places where it is named. */
  readonly mentions: readonly Locator[];
}

/**
 * A thing that the review names: what every {@link NamedThing} has, and the {@link EntityAttributes} of its kind.
 *
 * @example
 * ```ts
 * import { type Entity, xinyu2023 } from "@park/data";
 * const entity: Entity | undefined = xinyu2023.entities.find(({ id }) => id === "landTaskForce");
 * entity?.countedBy; // => "taskForces"
 * ```
 */
export type Entity<K extends EntityKind = EntityKind> = {
  [L in K]: NamedThing & { readonly kind: L } & EntityAttributes[L];
}[K];
