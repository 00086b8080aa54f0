// What there is of backups: followed as long as the window, because everyone has to know when the last one gets old.
import { query, type Query } from "../../backend/query.svelte";
import type { Backups } from "../../bindings";

/** A backup gets old by itself, and nobody says so; in milliseconds. */
const PAUSE = 600_000;

let asked: Query<Backups> | undefined;

/** Begins to follow them. Once, while the window is made. */
export function startBackups(): void {
  const mine = query("backup_list", () => ({}));
  asked = mine;
  $effect(() => {
    const again = setInterval(mine.reload, PAUSE);
    return () => clearInterval(again);
  });
}

/** The last good one is older than it should ever be. */
export function isBackupLate(): boolean {
  return asked?.answer?.is_late ?? false;
}

/** When the last good one was made. */
export function lastBackup(): string | undefined {
  return asked?.answer?.last ?? undefined;
}
