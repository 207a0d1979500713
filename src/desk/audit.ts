/** What is kept of who did what. Ids and kinds only: nothing of what contacts wrote, no name, no number. */
export const AUDIT_ACTIONS = [
  "signed_in",
  "sign_in_failed",
  "signed_out",
  "sessions_ended",
  "password_changed",
  "invited",
  "invitation_accepted",
  "user_changed",
  "user_disabled",
  "user_enabled",
  "key_added",
  "key_revoked",
  "searched",
  /** Read on in a list: its first page is what everybody looks at all day. */
  "listed",
  "ticket_read",
  "ticket_changed",
  "contacts_merged",
  "agent_changed",
  "canned_changed",
  "settings_changed",
  "settings_tried",
  "exported",
] as const;

export type AuditAction = (typeof AUDIT_ACTIONS)[number];

export type AuditDetails = Readonly<
  Record<string, string | number | boolean | null | readonly (string | number)[]>
>;

/** The audit trail: it is written to, and read, and never changed. */
export interface AuditTrail {
  /** @param agent who did it; absent where nobody was signed in. */
  record(
    agent: string | undefined,
    action: AuditAction,
    ticket?: string,
    details?: AuditDetails,
  ): Promise<void>;
  /** Newest first. */
  list(query: AuditQuery): Promise<AuditPage>;
}

export interface AuditQuery {
  /** Entries of these agents alone, and about tickets of these teams alone; absent: all there are. */
  readonly within?: { readonly teams: readonly number[]; readonly reader: string };
  readonly agent?: string;
  readonly ticket?: string;
  readonly action?: AuditAction;
  /** The entries before this one. */
  readonly before?: string;
  readonly limit: number;
}

export interface AuditPage {
  readonly entries: readonly AuditEntry[];
  /** Where the next page begins; absent at the end. */
  readonly next?: string;
}

export interface AuditEntry {
  readonly id: string;
  readonly at: Date;
  readonly agentId?: string;
  /** Absent for who is removed. */
  readonly agentName?: string;
  readonly action: string;
  readonly ticket?: string;
  readonly details: Readonly<Record<string, unknown>>;
}
