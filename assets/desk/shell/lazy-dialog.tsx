import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { showFault } from "./toasts";

/** What every dialog that is loaded when it is first opened is given. */
export interface DialogProps {
  readonly onClose: () => void;
}

/** A dialog that is loaded when it is first opened. */
export function LazyDialog({
  load,
  onClose,
}: DialogProps & { readonly load: () => Promise<ComponentType<DialogProps>> }) {
  const [loaded, setLoaded] = useState<{ Body: ComponentType<DialogProps> }>();
  useEffect(() => {
    load().then(
      (Body) => setLoaded({ Body }),
      (fault: unknown) => {
        showFault(fault);
        onClose();
      },
    );
  }, [load]);
  return loaded === undefined ? null : <loaded.Body onClose={onClose} />;
}
