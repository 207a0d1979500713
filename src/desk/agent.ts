/** Who works on tickets. */
export interface Agent {
  readonly id: string;
  readonly name: string;
  readonly available: boolean;
  /** How many open tickets they work on at a time. */
  readonly capacity: number;
  readonly teams: readonly number[];
  /** How many they have. */
  readonly openTickets: number;
}

export interface AgentStore {
  list(): Promise<readonly Agent[]>;
  /** Adds an agent, or changes what is named of one who is known by that name. */
  set(name: string, change: AgentChange): Promise<Agent>;
  /** Takes an agent out; their open tickets go back to their teams. False where nobody has that name. */
  remove(name: string): Promise<boolean>;
}

export interface AgentChange {
  readonly available?: boolean;
  readonly capacity?: number;
  readonly teams?: readonly number[];
}
