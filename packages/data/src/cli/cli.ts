#!/usr/bin/env node
import { runProgram } from "../command/runCommand.ts";
import { main } from "./main.ts";

await runProgram(main);
