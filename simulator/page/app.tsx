import { useRef, useState } from "preact/hooks";
import { Handset } from "./handset";
import { MessageNotice } from "./message-notice";
import { PageHeader } from "./page-header";
import { Panel } from "./panel";
import { type Tab, TabBar } from "./tab-bar";
import { Telephone } from "./telephone";
import { Tickets } from "./tickets";
import { Toasts } from "./toasts";
import { unreadMessages, useMarkAsRead } from "./unread-messages";
import { useArrivals } from "./use-arrivals";
import { useCall } from "./use-call";
import { useHandset } from "./use-handset";
import { useSettings } from "./use-settings";
import { useTickets } from "./use-tickets";
import { useVisible } from "./use-visible";

const exampleCaller = "+56976591991";

/** The whole page: a telephone, the caller's handset and the desk, side by side or one at a time. */
export function App() {
  const settings = useSettings();
  const [from, setFrom] = useState(exampleCaller);
  const [tab, setTab] = useState<Tab>("phone");
  const call = useCall();
  const { handset, refresh } = useHandset(from);
  const tickets = useTickets(settings?.desk === "builtin");

  const handsetPanel = useRef<HTMLElement>(null);
  const ticketsPanel = useRef<HTMLElement>(null);
  const handsetVisible = useVisible(handsetPanel);
  const arrivals = useArrivals(tickets, useVisible(ticketsPanel));
  useMarkAsRead(handset, handsetVisible);

  const unread = unreadMessages(handset);
  const senders = settings?.senders ?? [];
  return (
    <div class="page">
      <PageHeader settings={settings} />
      <main>
        <Panel tab="phone" current={tab} title="Telephone" caption="What the caller hears" icon="phone">
          <Telephone call={call} from={from} onFrom={setFrom} settings={settings} />
        </Panel>
        <Panel
          tab="handset"
          current={tab}
          title="WhatsApp"
          caption="What the caller gets"
          icon="chat"
          pulse={unread.at(-1)?.sid ?? null}
          element={handsetPanel}
        >
          <Handset handset={handset} senders={senders} refresh={refresh} />
        </Panel>
        <Panel
          tab="tickets"
          current={tab}
          title="Tickets"
          caption="What your team takes up"
          icon="ticket"
          element={ticketsPanel}
        >
          <Tickets desk={settings?.desk ?? "builtin"} list={tickets} arrived={arrivals.arrived} />
        </Panel>
      </main>
      <TabBar
        current={tab}
        onTab={setTab}
        news={{ phone: call.active ? "live" : 0, handset: unread.length, tickets: arrivals.unseen }}
      />
      <MessageNotice
        handset={handset}
        senders={senders}
        handsetVisible={handsetVisible}
        onOpen={() => setTab("handset")}
      />
      <Toasts />
    </div>
  );
}
