import type { Settings } from "../routing/settings";

/** What was changed, by a field's path; of which kinds is the config's to know. */
export type KeptChanges = Readonly<Record<string, unknown>>;

export interface SettingsVersion {
  /** From 1. */
  readonly id: number;
  readonly changes: KeptChanges;
  /** Hash of the config file that it was made on. */
  readonly madeOn: string;
  /** What that file said. */
  readonly fields: KeptChanges;
  readonly at: Date;
  readonly by: { readonly id: string; readonly name?: string };
  readonly note: string;
  readonly backTo?: number;
  readonly changed: number;
}

export interface NewVersion {
  /** The version that was looked at; 0 is the config file. */
  readonly from: number;
  readonly changes: KeptChanges;
  readonly changed: number;
  readonly by: string;
  readonly note: string;
  readonly backTo?: number;
}

/** A config file, as versions are made on it. */
export interface KeptFile {
  readonly hash: string;
  readonly fields: KeptChanges;
}

/** Versions of settings. Nothing of them is ever changed. */
export interface SettingsStore {
  newest(): Promise<SettingsVersion | undefined>;
  find(version: number): Promise<SettingsVersion | undefined>;
  /** Newest first. */
  list(
    before: number | undefined,
    limit: number,
  ): Promise<readonly Omit<SettingsVersion, "changes" | "fields">[]>;
  /** Saves a version with what it means for a file. False where somebody else saved since `from`. */
  save(version: NewVersion, file: KeptFile, settings: Settings): Promise<boolean>;
  /** What a version that is not made for a file means for it; kept once. */
  putInEffect(
    version: number,
    file: KeptFile,
    settings: Settings,
    leftOut: readonly unknown[],
  ): Promise<void>;
  /** What was left out of a version for a file; nothing where it was not fitted to it yet. */
  leftOut(version: number, hash: string): Promise<readonly unknown[] | undefined>;
}

/** What a function that answers contacts reads of it. */
export interface SettingsReader {
  /** The newest that is in effect for a file, 0 for the file itself; `settings` where it is another than `known`. */
  read(hash: string, known: number): Promise<{ readonly version: number; readonly settings?: Settings }>;
  /** Whether the newest version was not fitted to a file yet. */
  isUnfit(hash: string): Promise<boolean>;
}
