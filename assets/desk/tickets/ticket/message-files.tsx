import type { MessageJson } from "../../../../src/edge/desk-contract";
import { Icon } from "../../shell/icon";
import { say } from "../../words/words";

/** Pictures in their place, sounds and films to play, everything else to keep. */
export function MessageFiles({ media }: Pick<MessageJson, "media">) {
  const { message } = say();
  return (
    <>
      {media.map(({ type, url, name }) => {
        const title = name ?? message.file;
        if (/^image\/(?!svg)/.test(type)) {
          return (
            <a key={url} class="picture" href={url} target="_blank" rel="noopener noreferrer">
              <img src={url} alt={name ?? message.picture} loading="lazy" decoding="async" />
            </a>
          );
        }
        // What a contact sends has no captions.
        if (type.startsWith("audio/")) {
          // biome-ignore lint/a11y/useMediaCaption: there are none.
          return <audio key={url} controls preload="none" src={url} aria-label={name ?? message.sound} />;
        }
        if (type.startsWith("video/")) {
          // biome-ignore lint/a11y/useMediaCaption: there are none.
          return <video key={url} controls preload="none" src={url} aria-label={name ?? message.film} />;
        }
        return (
          <a key={url} class="document" href={url} download={name ?? ""}>
            <Icon name="file" />
            <span>{title}</span>
            <small>{type.replace(/^.*\//, "").slice(0, 20)}</small>
          </a>
        );
      })}
    </>
  );
}

/** A place that a contact shared; a map of it opens outside of the page. */
export function MessagePlace({ location }: { location: NonNullable<MessageJson["location"]> }) {
  const { latitude, longitude, label, address } = location;
  const at = `${latitude},${longitude}`;
  return (
    <a
      class="document"
      href={`https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(at)}`}
      target="_blank"
      rel="noopener noreferrer"
    >
      <Icon name="place" />
      <span>{label ?? address ?? at}</span>
      <small>{say().message.map}</small>
    </a>
  );
}
