import { BrandMark } from "../../assets/desk/shell/brand-mark";
import type { Settings } from "./api-types";
import { ClockControl } from "./clock-control";
import { CopyButton } from "./copy-button";
import { connected } from "./live-events";
import { useStore } from "./store";

/** The product's name and sentence, where it is reached, and links that the server may add. */
export function PageHeader({ settings }: { settings: Settings | null }) {
  const live = useStore(connected);
  // Narrow screens leave the scheme out; copied, the address is always whole.
  const hostStart = /^\w+:\/\//.exec(settings?.publicUrl ?? "")?.[0].length ?? 0;
  return (
    <header class="page-header">
      <BrandMark />
      <div class="brand">
        <h1>Deriva</h1>
        <p>Calls that cannot be answered soon go on by WhatsApp.</p>
      </div>
      <p class="live" data-live={live} role="status">
        {live ? "Live" : "Reconnecting…"}
      </p>
      <ClockControl />
      {settings && (
        <div class="address">
          <span>Public address</span>
          <code data-testid="public-url">
            <span class="scheme">{settings.publicUrl.slice(0, hostStart)}</span>
            {settings.publicUrl.slice(hostStart)}
          </code>
          <CopyButton text={settings.publicUrl} label="Copy the public address" />
        </div>
      )}
      {settings?.links && settings.links.length > 0 && (
        <nav class="links" aria-label="More">
          {settings.links.map((link) => (
            <a key={link.href} href={link.href} target="_blank" rel="noreferrer">
              {link.label}
            </a>
          ))}
        </nav>
      )}
    </header>
  );
}
