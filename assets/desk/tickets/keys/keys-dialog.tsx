import { Dialog } from "../../shell/dialog";
import type { DialogProps } from "../../shell/lazy-dialog";
import { say } from "../../words/words";

/** What the keys do. */
export function KeysDialog({ onClose }: DialogProps) {
  const { keys } = say();
  return (
    <Dialog title={keys.title} onClose={onClose}>
      <dl class="keys">
        {keys.all.map(([pressed, does]) => (
          <div key={pressed}>
            <dt>
              {pressed.split(" ").map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
