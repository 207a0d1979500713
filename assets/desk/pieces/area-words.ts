import { signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import type { Language } from "../../../src/contact/language";
import { language } from "../words/words";

type Load<Words> = Readonly<Record<Language, () => Promise<{ readonly words: Words }>>>;

/** In ms. */
const TRY_AGAIN = 3_000;

/**
 * The words of one area, which are loaded with it. `use` loads those of the page's language, and answers the last that were
 * loaded; `say` is for what is shown once there are some.
 */
export function areaWords<Words>(load: Load<Words>) {
  const spoken = signal<{ readonly in: Language; readonly words: Words } | undefined>(undefined);

  async function speak(chosen: Language): Promise<void> {
    const { words } = await load[chosen]();
    if (chosen === language.value) spoken.value = { in: chosen, words };
  }

  return {
    use(): Words | undefined {
      const chosen = language.value;
      const [failures, setFailures] = useState(0);
      useEffect(() => {
        if (spoken.value?.in === chosen) return;
        let timer: ReturnType<typeof setTimeout> | undefined;
        speak(chosen).catch(() => {
          timer = setTimeout(() => setFailures(failures + 1), TRY_AGAIN);
        });
        return () => clearTimeout(timer);
      }, [chosen, failures]);
      return spoken.value?.words;
    },

    say(): Words {
      if (spoken.value === undefined) throw new Error("no words of this area are loaded");
      return spoken.value.words;
    },
  };
}
