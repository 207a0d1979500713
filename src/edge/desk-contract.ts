// What the desk's page and its services say to each other. Times are ISO 8601 in UTC, ids are strings. Whoever changes one
// thing here changes both sides; the page is built with the services, so that they are of one version.
//
// Reading is GET with a query. A change is POST of JSON with the session's `csrf` in `X-CSRF-Token`. Refusals are problem
// documents: 401 sign in; 403 may not; 404 there is none that this member sees (of other teams' tickets, too); 409 not as
// things stand; 422 with `errors` by field; 429 and 503 with Retry-After.

export type * from "./desk-contract/admin";
export type * from "./desk-contract/board";
export type * from "./desk-contract/doing";
export type * from "./desk-contract/lists";
export type * from "./desk-contract/session";
export type * from "./desk-contract/ticket";
