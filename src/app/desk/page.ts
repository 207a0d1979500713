import desk from "deriva:desk-page";

/** The desk's page and what it may load. */
export const deskPage = desk;
