import type { ComponentType } from "preact";
import { type DialogProps, LazyDialog } from "../../shell/lazy-dialog";
import { openId } from "../place";
import { closeDialog, dialog, type OpenDialog } from "./dialog-state";

/** Each is a file of its own, loaded when it is first opened. */
const DIALOGS: Readonly<Record<OpenDialog, () => Promise<ComponentType<DialogProps>>>> = {
  assign: async () => (await import("./assign-dialog")).AssignDialog,
  snooze: async () => (await import("./snooze-dialog")).SnoozeDialog,
  priority: async () => (await import("./priority-dialog")).PriorityDialog,
  merge: async () => (await import("./merge-dialog")).MergeDialog,
  keys: async () => (await import("../keys/keys-dialog")).KeysDialog,
};

/** What is open over the workplace, if anything is. */
export function Dialogs() {
  const name = dialog.value;
  if (name === undefined || (name !== "keys" && openId.value === undefined)) return null;
  // A window tells that it has closed a moment later, when a quick hand has opened the next.
  const onClose = () => {
    if (dialog.peek() === name) closeDialog();
  };
  return <LazyDialog key={name} load={DIALOGS[name]} onClose={onClose} />;
}
