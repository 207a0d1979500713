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

const within = new WeakMap<Menu, readonly MenuOption[]>();

/** Every option of a menu and of those that it leads to: who says what they want need not find the way there. */
export function optionsWithin(menu: Menu): readonly MenuOption[] {
  const known = within.get(menu);
  if (known !== undefined) return known;
  const all = menu.options.flatMap((option) =>
    option.leadsTo.kind === "menu" ? [option, ...optionsWithin(option.leadsTo.menu)] : [option],
  );
  within.set(menu, all);
  return all;
}
