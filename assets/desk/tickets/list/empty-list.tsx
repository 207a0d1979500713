import { linkTo } from "../../router";
import { say } from "../../words/words";
import { narrowView, view } from "../place";
import { counts } from "./pool";

/** Why a list is empty, and where there is something to do. */
export function EmptyList() {
  const { lists } = say();
  const { list, q, team, state, reason } = view.value;
  const free = counts.value?.unassigned ?? 0;
  if (q !== undefined) {
    return (
      <div class="empty">
        <h2>{lists.nothingFound}</h2>
        <p>{lists.howToSearch}</p>
      </div>
    );
  }
  if (team !== undefined || state !== undefined || reason !== undefined) {
    return (
      <div class="empty">
        <h2>{lists.nothingFiltered}</h2>
        <button
          type="button"
          class="button"
          onClick={() => narrowView({ team: undefined, state: undefined, reason: undefined })}
        >
          {lists.noFilters}
        </button>
      </div>
    );
  }
  return (
    <div class="empty">
      <h2>{lists.empty[list].title}</h2>
      <p>{lists.empty[list].text}</p>
      {list === "mine" && free > 0 && (
        <a class="button" href={linkTo("tickets", [], { list: "unassigned" })}>
          {lists.seeUnassigned(free)}
        </a>
      )}
    </div>
  );
}
