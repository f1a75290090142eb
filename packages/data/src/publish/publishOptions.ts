/**
 * What is known of the files beside the review.
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { type PublishOptions, publishedFiles } from "@park/data/publish";
 * const options: PublishOptions = { version: "1.2.0" };
 * const files = await publishedFiles(xinyu2023, options);
 * JSON.parse(files.get("datapackage.json") ?? "").version; // => "1.2.0"
 * ```
 */
export interface PublishOptions {
  /** The version of the dataset, which `datapackage.json` and `dataset.jsonld` name; none where it is left out. */
  readonly version?: string;
}
