/**
 * What commands share, in Node: reading what the user names, writing without harm, and words for a terminal.
 *
 * @packageDocumentation
 */

export { type Output, outputTo } from "./output.ts";
export { commandOf, type OptionTypes, type ParsedOptions, parseOptions } from "./parseOptions.ts";
export { readReviewFile } from "./readReviewFile.ts";
export { readText } from "./readText.ts";
export { type Command, runCommand, runProgram } from "./runCommand.ts";
export { terminalText } from "./terminalText.ts";
export { UserError } from "./userError.ts";
export { folderMemo, type WriteFolderOptions, writeFolder } from "./writeFolder.ts";
export { writeNewFile } from "./writeNewFile.ts";
