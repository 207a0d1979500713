// Ports meet adapters here and nowhere else: what each function of the URL map does.
export { agents } from "./app/agents";
export { answers } from "./app/answers";
export { deflections } from "./app/deflections";
export { anyMember, watchingMember } from "./app/desk/member";
export { deskPage } from "./app/desk/page";
export { session, ways } from "./app/desk/session";
export { signIn, signOut } from "./app/desk/sign-in";
export { media } from "./app/media";
export { keepInbound, keepReport } from "./app/messages";
export { anyKey, firstKey, health, listTickets, tick } from "./app/services";
export { preview } from "./app/settings/desk-preview";
export { readSettings, saveSettings } from "./app/settings/desk-settings";
export { ticket } from "./app/tickets";
export { callStatus, enterNumber, handleInput, ivr } from "./app/voice";
