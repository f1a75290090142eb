/** What a page of Observable Notebook Kit gives its scripts, for those that guides show. */
declare const display: <T>(value: T) => T;
declare const invalidation: Promise<void>;
