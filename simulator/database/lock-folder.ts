import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { Unfit } from "../../scripts/build/unfit";

/**
 * Takes a folder for this process, because two that write to one database lose each other's rows. What a process
 * that is gone left behind is taken over. Answers what gives it back.
 * @throws Unfit when another process has it, or nothing can be written there.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = `${folder}.pid`;
  try {
    await mkdir(dirname(folder), { recursive: true });
    const holder = Number(await readFile(file, "utf8").catch(() => ""));
    if (isAlive(holder))
      throw new Unfit(`DERIVA_DATA: process ${holder} uses ${folder}; stop it, or name another folder`);
    await rm(file, { force: true });
    await writeFile(file, String(process.pid), { flag: "wx" });
  } catch (fault) {
    if (fault instanceof Unfit) throw fault;
    throw new Unfit(`DERIVA_DATA: ${folder} cannot be used: ${(fault as Error).message}`);
  }
  return () => rm(file, { force: true });
}

function isAlive(pid: number): boolean {
  if (!(pid > 0) || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === "EPERM";
  }
}
