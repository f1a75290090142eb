/** What went wrong by the user's call or data: told in one message, without a stack. */
export class UserError extends Error {
  readonly code: 1 | 2;

  constructor(message: string, code: 1 | 2 = 2) {
    super(message);
    this.code = code;
  }
}
