import { deskPage } from "../src/app";
import { page } from "../src/edge/page";

/** GET /desk: the page where agents work; the same as /desk/index.html, with the headers that an asset cannot have. */
export const handler = page(deskPage.page, deskPage.policy);
