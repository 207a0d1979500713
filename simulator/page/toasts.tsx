import { Icon } from "./icon";
import { useStore } from "./store";
import { dismissToast, toasts } from "./toast-store";

/** The alerts at the page's edge: what a request to the simulator failed with. */
export function Toasts() {
  const shown = useStore(toasts);
  return (
    <div class="toasts" role="alert">
      {shown.map((toast) => (
        <div class="toast" key={toast.id} data-testid="toast">
          <Icon name="alert" />
          <p>{toast.text}</p>
          <button
            type="button"
            class="icon-button"
            aria-label="Dismiss"
            onClick={() => dismissToast(toast.id)}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
}
