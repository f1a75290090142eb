import { type Output, outputTo } from "./output.ts";
import { UserError } from "./userError.ts";

/** What a command does: it gives its exit code, or throws what went wrong. */
export type Command = (args: readonly string[], output: Output) => Promise<number>;

const isArgumentError = (error: unknown): error is Error =>
  error instanceof TypeError && String(Reflect.get(error, "code")).startsWith("ERR_PARSE_ARGS");

/**
 * Runs a command, and tells what went wrong: in one message what the user can mend, with its stack what is a fault of ours.
 *
 * @param command - the command
 * @param args - what was typed behind the name of the program
 * @param output - where to write
 * @returns the exit code: 0 when all is well, 1 when the data has issues, 2 when the call was wrong
 *
 * @example
 * ```ts
 * import { outputTo, runCommand, UserError } from "@park/data/command";
 *
 * const said: string[] = [];
 * const refuse = async () => {
 *   throw new UserError("Cannot fly: must have wings, got none");
 * };
 * await runCommand(refuse, [], outputTo(() => {}, (text) => said.push(text))); // => 2
 * said; // => ["Cannot fly: must have wings, got none\n"]
 * ```
 */
export const runCommand = async (
  command: Command,
  args: readonly string[],
  output: Output,
): Promise<number> => {
  try {
    return await command(args, output);
  } catch (error) {
    if (error instanceof UserError || isArgumentError(error)) output.error(error.message);
    else output.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return error instanceof UserError ? error.code : isArgumentError(error) ? 2 : 1;
  }
};

/** Whoever reads has seen enough, as `head` does. */
const ignoreClosedPipe = (error: NodeJS.ErrnoException): void => {
  if (error.code !== "EPIPE") throw error;
};

/**
 * Runs a command as the program that was started: with its arguments and its terminal, and ends with its exit code.
 *
 * @param command - the command
 */
export const runProgram = async (command: Command): Promise<void> => {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", ignoreClosedPipe);
  const output = outputTo(
    (content) => process.stdout.write(content),
    (text) => process.stderr.write(text),
  );
  process.exitCode = await runCommand(command, process.argv.slice(2), output);
};
