import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { say } from "../words/words";

/** An area that is loaded when somebody first opens it. */
export function LazyArea({ load }: { load: () => Promise<ComponentType> }) {
  const [area, setArea] = useState<{ Area: ComponentType }>();
  const [failed, setFailed] = useState(false);
  const begin = () => {
    setFailed(false);
    load().then(
      (Area) => setArea({ Area }),
      () => setFailed(true),
    );
  };
  useEffect(begin, [load]);
  if (area !== undefined) return <area.Area />;
  const { shell } = say();
  return (
    <div class="area-waiting" role="status">
      {failed ? (
        <>
          {shell.fault}{" "}
          <button type="button" class="button" onClick={begin}>
            {shell.tryAgain}
          </button>
        </>
      ) : (
        shell.loading
      )}
    </div>
  );
}
