import { CopyField } from "../../pieces/copy-field";
import { Dialog } from "../../pieces/dialog";
import { adminWords } from "../words/words";

/** An invitation's link, which is shown once. */
export function Link({ link, name, onClose }: { link: string; name: string; onClose: () => void }) {
  const { users: words } = adminWords.say();
  return (
    <Dialog title={words.linkTitle(name)} onClose={onClose}>
      <div class="dialog-body">
        <p>{words.linkText}</p>
        <CopyField label={words.link} value={new URL(link, location.href).href} />
      </div>
      <footer class="dialog-foot">
        <button type="button" class="button" onClick={onClose}>
          {words.done}
        </button>
      </footer>
    </Dialog>
  );
}
