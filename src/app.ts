// Ports meet adapters here and nowhere else: what each function of the URL map does.
export { agents } from "./app/agents";
export { answers } from "./app/answers";
export { deflections } from "./app/deflections";
export { audit } from "./app/desk/audit";
export { invitation } from "./app/desk/invitation";
export { changeKeys, listKeys } from "./app/desk/keys";
export { me } from "./app/desk/me";
export { anyMember, watchingMember } from "./app/desk/member";
export { deskPage } from "./app/desk/page";
export { session, ways } from "./app/desk/session";
export { signIn, signOut } from "./app/desk/sign-in";
export { changeUsers, listUsers } from "./app/desk/users";
export { deskFigures, figures } from "./app/figures";
export { media } from "./app/media";
export { keepInbound, keepReport } from "./app/messages";
export { anyKey, firstKey, health, listTickets, tick } from "./app/services";
export { ticket } from "./app/tickets";
export { callStatus, enterNumber, handleInput, ivr } from "./app/voice";
