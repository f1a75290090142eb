import type { Localized } from "./locale.ts";
import type { Locator } from "./locator.ts";

/**
 * What sort of thing a review names.
 *
 * @example
 * ```ts
 * import { type EntityKind, xinyu2023 } from "@park/data";
 * const kind: EntityKind = "taskForce";
 * xinyu2023.entities.filter((entity) => entity.kind === kind).length; // => 6
 * ```
 */
export type EntityKind =
  | "enterprise"
  | "project"
  | "conference"
  | "honour"
  | "platform"
  | "school"
  | "road"
  | "waterBody"
  | "campaign"
  | "plan"
  | "taskForce"
  | "scheme"
  | "facility"
  | "achievement";

/**
 * A thing that the review names, with the place where it is named.
 *
 * @example
 * ```ts
 * import { type Entity, xinyu2023 } from "@park/data";
 * const entity: Entity | undefined = xinyu2023.entities.find(({ id }) => id === "landTaskForce");
 * entity?.countedBy; // => "taskForces"
 * ```
 */
export interface Entity extends Locator {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: Localized;
  /** The id of the fact that counts it, where the text counts what it lists. */
  readonly countedBy: string | null;
  /** Ids of other facts about it. */
  readonly facts: readonly string[];
  /** Further places where it is named. */
  readonly mentions: readonly Locator[];
}
