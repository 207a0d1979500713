import { useEffect, useState } from "preact/hooks";
import { say } from "../words/words";

/** In ms: what comes sooner would only flicker. */
const PATIENCE = 200;

/** Something is on its way. */
export function Waiting() {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="area-waiting" role="status">
      {isShown && say().shell.loading}
    </div>
  );
}
