import { LANGUAGE_NAMES, LANGUAGES, language, say, speak } from "../words/words";

/** Speaks another language at once; `onChosen` keeps it for the account. */
export function LanguageChoice({ onChosen }: { onChosen?: (chosen: (typeof LANGUAGES)[number]) => void }) {
  return (
    <fieldset class="language-choice">
      <legend class="unseen">{say().shell.language}</legend>
      {LANGUAGES.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={language.value === one}
          onClick={() => {
            void speak(one);
            onChosen?.(one);
          }}
        >
          {LANGUAGE_NAMES[one]}
        </button>
      ))}
    </fieldset>
  );
}
