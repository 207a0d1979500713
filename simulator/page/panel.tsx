import type { ComponentChildren, RefObject } from "preact";
import { useRef } from "preact/hooks";
import { Icon, type IconName } from "./icon";
import type { Tab } from "./tab-bar";

interface PanelProps {
  tab: Tab;
  current: Tab;
  title: string;
  caption: string;
  icon: IconName;
  /** Changes when something new happened inside: the panel then lights up for a moment. */
  pulse?: string | number | null;
  element?: RefObject<HTMLElement | null>;
  children: ComponentChildren;
}

/** One of the three panels, with its title. */
export function Panel({ tab, current, title, caption, icon, pulse, element, children }: PanelProps) {
  // The glow ends by itself; what caused it may be over sooner, as when a message is read.
  const lastPulse = useRef(pulse);
  lastPulse.current = pulse ?? lastPulse.current;
  return (
    <section
      class={`panel panel-${tab}`}
      data-testid={tab}
      data-current={tab === current}
      aria-label={title}
      {...(element ? { ref: element } : {})}
    >
      {lastPulse.current && <span class="pulse" key={lastPulse.current} aria-hidden="true" />}
      <header class="panel-header">
        <Icon name={icon} />
        <h2>{title}</h2>
        <p>{caption}</p>
      </header>
      {children}
    </section>
  );
}
