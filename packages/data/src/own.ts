/** What a record has under a key of its own: not what every object has, such as `constructor`. */
export const own = <T>(
  record: { readonly [key: string]: T } | undefined,
  key: string,
): T | undefined => (record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined);
