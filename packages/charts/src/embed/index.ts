/**
 * Charts in a page: drawn at the width of their container and in the reader's colour scheme, with a table and files to
 * save, under a strict content security policy.
 *
 * @packageDocumentation
 */

export type { Drawable } from "../drawable.ts";
export { type Embedded, embed } from "./embed.ts";
export type { Embeddable, EmbedOptions, How } from "./embedOptions.ts";
