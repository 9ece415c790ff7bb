import "../heap.ts";
import {
  BackupError,
  StatementError,
  StoreError,
  UnknownSubjectError,
  UnreadableError,
} from "../../graph/index.ts";
import { ConfigError } from "../config.ts";
import { EXIT } from "../exit.ts";
import { auditCommand } from "./audit.ts";
import { backupCommand } from "./backup.ts";
import { doctorCommand } from "./doctor.ts";
import { exportCommand } from "./export.ts";
import { importCommand } from "./import.ts";
import { mcpCommand } from "./mcp.ts";
import { parseCommand } from "./parse.ts";
import { removeCommand } from "./remove.ts";
import { restoreCommand } from "./restore.ts";
import { reviewCommand } from "./review.ts";
import { stateCommand } from "./state.ts";
import { statementsCommand } from "./statements.ts";
import { undoCommand } from "./undo.ts";
import { UsageError, type Command } from "./command.ts";

/** The commands. A new one is its file and one line here. */
const COMMANDS: readonly Command[] = [
  parseCommand,
  importCommand,
  removeCommand,
  reviewCommand,
  stateCommand,
  undoCommand,
  statementsCommand,
  auditCommand,
  exportCommand,
  mcpCommand,
  backupCommand,
  restoreCommand,
  doctorCommand,
];

const usage = `用法 / usage: npm run --silent zhengmai -- COMMAND
${COMMANDS.map((command) => `  ${command.usage}\n      ${command.summary}`).join("\n")}`;

// A reader that closes the pipe early, like head, is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) =>
  process.exit(error.code === "EPIPE" ? EXIT.ok : EXIT.failure),
);

process.exitCode = await run(process.argv.slice(2));

async function run([name, ...words]: readonly string[]): Promise<number> {
  if (name === "--help" || name === "-h" || name === "help") {
    console.log(usage);
    return EXIT.ok;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  try {
    if (!command)
      throw new UsageError(
        name ? `没有命令“${name}” / there is no command “${name}”` : "缺少命令 / a command is missing",
      );
    return await command.run(words);
  } catch (error) {
    const [code, text] = explained(error, command);
    console.error(text);
    return code;
  }
}

function explained(error: unknown, command: Command | undefined): readonly [number, string] {
  if (error instanceof UsageError || (error as { code?: string }).code?.startsWith("ERR_PARSE_ARGS")) {
    return [EXIT.usage, `${(error as Error).message}\n${command ? `用法 / usage: ${command.usage}` : usage}`];
  }
  if (error instanceof ConfigError) return [EXIT.usage, error.message];
  if (error instanceof StatementError) return [EXIT.usage, error.message];
  if (error instanceof UnknownSubjectError) return [EXIT.unknownId, error.message];
  if (error instanceof BackupError) return [EXIT.unreadable, error.message];
  if (error instanceof UnreadableError) return [EXIT.unreadable, error.message];
  if (error instanceof StoreError)
    return [error.code === "STORE_URL" ? EXIT.usage : EXIT.storeUnreachable, error.message];
  return [EXIT.failure, error instanceof Error ? (error.stack ?? error.message) : String(error)];
}
