import { useEffect, useRef, useState } from "preact/hooks";
import type { Handset } from "./api-types";
import { Icon } from "./icon";
import { Switch } from "./switch";

interface HandsetSettingsProps {
  handset: Handset;
  onSetUp(setup: { hasWhatsApp: boolean; blocked: boolean }): Promise<void>;
}

/** A small popover for the ways in which a real handset can be out of reach. */
export function HandsetSettings({ handset, onSetUp }: HandsetSettingsProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpen(false);
      opener.current?.focus();
    };
    document.addEventListener("pointerdown", onPointer);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerdown", onPointer);
      document.removeEventListener("keydown", onKey);
    };
  }, [open]);
  const { hasWhatsApp, blocked } = handset;
  return (
    <div class="handset-settings" ref={root}>
      <button
        ref={opener}
        type="button"
        class="icon-button"
        aria-label="Handset settings"
        aria-expanded={open}
        data-testid="handset-settings"
        onClick={() => setOpen(!open)}
      >
        <Icon name="tune" />
      </button>
      {open && (
        <fieldset class="popover">
          <legend>What if…</legend>
          <Switch
            label="This number has no WhatsApp"
            on={!hasWhatsApp}
            onChange={(missing) => void onSetUp({ hasWhatsApp: !missing, blocked })}
            testId="no-whatsapp"
          />
          <Switch
            label="Blocked the business"
            on={blocked}
            onChange={(block) => void onSetUp({ hasWhatsApp, blocked: block })}
            testId="blocked"
          />
        </fieldset>
      )}
    </div>
  );
}
