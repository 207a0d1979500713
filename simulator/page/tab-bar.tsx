import { Icon, type IconName } from "./icon";

export type Tab = "phone" | "handset" | "tickets";

interface TabBarProps {
  current: Tab;
  onTab(tab: Tab): void;
  /** What is new behind each tab: a number, or "live" for something that goes on there. */
  news: Record<Tab, number | "live">;
}

const tabs: readonly { tab: Tab; label: string; icon: IconName }[] = [
  { tab: "phone", label: "Telephone", icon: "phone" },
  { tab: "handset", label: "WhatsApp", icon: "chat" },
  { tab: "tickets", label: "Tickets", icon: "ticket" },
];

const spoken = (news: number | "live"): string => (news === "live" ? "in a call" : `${news} new`);

/** The switch between the panels where the screen has room for one of them. */
export function TabBar({ current, onTab, news }: TabBarProps) {
  return (
    <nav class="tab-bar" aria-label="Panels">
      {tabs.map(({ tab, label, icon }) => (
        <button
          key={tab}
          type="button"
          data-testid={`tab-${tab}`}
          aria-current={tab === current}
          onClick={() => onTab(tab)}
        >
          <span class="tab-icon">
            <Icon name={icon} />
            {news[tab] !== 0 && tab !== current && (
              <span class="badge" data-live={news[tab] === "live"}>
                <span aria-hidden="true">{news[tab] === "live" ? "" : news[tab]}</span>
                <span class="visually-hidden">{spoken(news[tab])}</span>
              </span>
            )}
          </span>
          {label}
        </button>
      ))}
    </nav>
  );
}
