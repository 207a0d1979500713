import type { Menu, MenuOption } from "./menu";

/** The menu that an option leads to; "" is the first one. Nothing where the config has changed since. */
export function menuAt(root: Menu, id: string): Menu | undefined {
  if (id === "") return root;
  const found = optionAt(root, id);
  return found?.leadsTo.kind === "menu" ? found.leadsTo.menu : undefined;
}

/** The option of an id as "2.1", however deep. */
export function optionAt({ options }: Menu, id: string): MenuOption | undefined {
  for (const option of options) {
    if (option.id === id) return option;
    if (option.leadsTo.kind === "menu" && id.startsWith(`${option.id}.`)) {
      return optionAt(option.leadsTo.menu, id);
    }
  }
  return undefined;
}

/** The menu that an option stands in, by its id: "2.1" stands in the one that "2" leads to. */
export function menuOf(id: string): string {
  return id.includes(".") ? id.slice(0, id.lastIndexOf(".")) : "";
}
