import { searchSuiteLogs } from "./suite-logs";

/** The end of the suite: its logs hold nobody's number, name or words. @throws when they do, and the suite has failed. */
export default function searchLogs(): void {
  const { lines, used, leaks } = searchSuiteLogs();
  if (leaks.length > 0) {
    throw new Error(
      `the log of the suite holds personal data: ${leaks.map((leak) => JSON.stringify(leak)).join(", ")}`,
    );
  }
  if (lines > 0)
    console.info(
      `searched ${lines} log lines for ${new Set(used).size} numbers, names and texts: none found`,
    );
}
