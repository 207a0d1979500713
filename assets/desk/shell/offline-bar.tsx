import { askNow, reached } from "../notice/poll";
import { say } from "../words/words";

/** Tells that the services are not reached, and what becomes of what one writes. */
export function OfflineBar() {
  const { shell } = say();
  return (
    <div class="offline-place" role="status">
      {!reached.value && (
        <p class="offline">
          {shell.offline}
          <button type="button" class="link" onClick={askNow}>
            {shell.tryAgain}
          </button>
        </p>
      )}
    </div>
  );
}
