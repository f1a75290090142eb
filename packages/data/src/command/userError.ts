/**
 * What went wrong by the user's call or data: told in one message, without a stack.
 *
 * @example
 * ```ts
 * import { UserError } from "@park/data/command";
 *
 * new UserError("Cannot draft: must have one file, got 0").code; // => 2
 * ```
 */
export class UserError extends Error {
  /** The exit code: 1 when the data has issues, 2 when the call was wrong. */
  readonly code: 1 | 2;

  constructor(message: string, code: 1 | 2 = 2) {
    super(message);
    this.name = "UserError";
    this.code = code;
  }
}
