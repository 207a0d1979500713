import { environmentFaults, readEnvironment } from "../../src/config/environment";

const SECRET = "s3cr3t-value-never-shown";

const faultsOf = (variables: Record<string, unknown>) =>
  environmentFaults(variables).map(({ path, mend }) => `${path}: ${mend}`);

describe("the environment", () => {
  test("that says nothing is that of the built-in desk, closed to integrators", () => {
    expect(readEnvironment({})).toEqual({
      accountSid: "",
      authToken: "",
      publicUrl: "https://localhost",
      desk: { kind: "builtin" },
      logKey: "",
    });
  });

  test("that says everything is read, and trimmed", () => {
    const variables = {
      ACCOUNT_SID: ` AC${"0".repeat(32)} `,
      AUTH_TOKEN: "token",
      TWILIO_API_URL: "http://localhost:3001",
      DATABASE_URL: "postgres://me:pass@host:5432/deriva",
      DESK: "adereso",
      ADERESO_URL: "http://127.0.0.1:4000/x",
      ADERESO_TOKEN: "t",
      API_KEY: " key ",
      SESSION_SECRET: " session ",
      PUBLIC_URL: "https://deriva.example.com//",
      PORT: "3000",
    };
    expect(readEnvironment(variables)).toEqual({
      accountSid: `AC${"0".repeat(32)}`,
      authToken: "token",
      twilioApiUrl: "http://localhost:3001",
      databaseUrl: "postgres://me:pass@host:5432/deriva",
      desk: { kind: "adereso", url: "http://127.0.0.1:4000/x", token: "t" },
      apiKey: "key",
      logKey: "session",
      sessionSecret: "session",
      publicUrl: "https://deriva.example.com",
    });
  });

  test("on Twilio has the domain that Twilio gave the functions", () => {
    expect(readEnvironment({ DOMAIN_NAME: "deriva-1234.twil.io" }).publicUrl).toBe(
      "https://deriva-1234.twil.io",
    );
  });

  test.each([
    [{ SESSION_SECRET: "session", AUTH_TOKEN: "token" }, "session"],
    [{ AUTH_TOKEN: "token" }, "token"],
    [{ SESSION_SECRET: " ", AUTH_TOKEN: "token" }, "token"],
    [{ API_KEY: "key" }, ""],
  ])("has a key for the masks of its log, from what is secret already: %j", (variables, logKey) => {
    expect(readEnvironment(variables).logKey).toBe(logKey);
  });

  test("with Adereso alone needs only its token", () => {
    expect(readEnvironment({ DESK: "adereso", ADERESO_TOKEN: "t" }).desk).toEqual({
      kind: "adereso",
      url: "https://ivrd.desk.adere.so",
      token: "t",
    });
  });

  test.each([[""], [" "], [undefined], [null], [7], [["a"]], [() => 1]])(
    "ignores a value that is %p",
    (value) => {
      expect(readEnvironment({ DATABASE_URL: value, API_KEY: value, DESK: value })).toEqual(
        readEnvironment({}),
      );
    },
  );
});

describe("the company's OpenID provider", () => {
  const provider = {
    OIDC_ISSUER: "https://login.example.com/deriva",
    OIDC_CLIENT_ID: "id",
    OIDC_CLIENT_SECRET: SECRET,
  };

  test("is called as its host, if no name is given", () => {
    expect(readEnvironment(provider).oidc).toEqual({
      ...{ issuer: "https://login.example.com/deriva", clientId: "id", clientSecret: SECRET },
      name: "login.example.com",
    });
    expect(readEnvironment({ ...provider, OIDC_NAME: "La Empresa" }).oidc?.name).toBe("La Empresa");
    expect(readEnvironment({ OIDC_NAME: "La Empresa" }).oidc).toBeUndefined();
  });

  test("is named as a whole, and by TLS", () => {
    expect(faultsOf({ ...provider, OIDC_CLIENT_ID: "" })).toEqual([
      "OIDC_CLIENT_ID: is not set; OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET go together",
    ]);
    expect(faultsOf({ ...provider, OIDC_ISSUER: "http://login.example.com" })).toEqual([
      "OIDC_ISSUER: is not an address with https; write it like https://login.example.com",
    ]);
    expect(faultsOf({ ...provider, OIDC_ISSUER: "http://localhost:4000" })).toEqual([]);
  });
});

describe("a fault of the environment", () => {
  test.each([
    ["DESK: 'bultin' is not a desk; did you mean 'builtin'?", { DESK: "bultin" }],
    ["DESK: 'zendesk' is not a desk; it can be 'builtin', 'adereso'", { DESK: "zendesk" }],
    ["ADERESO_TOKEN: is not set; DESK=adereso needs the API token of Adereso Desk", { DESK: "adereso" }],
    [
      "ADERESO_URL: is not an address; write it like https://ivrd.desk.adere.so",
      { ADERESO_URL: "ivrd.desk.adere.so" },
    ],
    [
      "TWILIO_API_URL: is not an address; write it like http://localhost:3001",
      { TWILIO_API_URL: "localhost:3001" },
    ],
    [
      "PUBLIC_URL: is not an address; write it like https://deriva-1234.twil.io",
      { PUBLIC_URL: "ftp://a.example" },
    ],
    [
      "DATABASE_URL: is not an address; write it like postgres://user:password@host:5432/name",
      { DATABASE_URL: "mysql://a.example/b" },
    ],
    [
      "ACCOUNT_SID: is not right; it is 'AC' and 32 letters and digits (Console > Account info)",
      { ACCOUNT_SID: "SK1" },
    ],
    ["PORT: is not right; it is a port from 1 to 64999", { PORT: "65000" }],
    ["PORT: is not right; it is a port from 1 to 64999", { PORT: "0" }],
    ["PORT: is not right; it is a port from 1 to 64999", { PORT: "3000a" }],
  ])("%s", (fault, variables) => {
    expect(faultsOf(variables)).toEqual([fault]);
    expect(() => readEnvironment(variables)).toThrow(`The environment does not hold together:\n  ${fault}`);
  });

  test.each(["1", "3000", "64999"])("is not a port of %s", (PORT) => {
    expect(faultsOf({ PORT })).toEqual([]);
  });

  test("is told with all the others, and never with a value that may be secret", () => {
    const names = ["ADERESO_URL", "TWILIO_API_URL", "PUBLIC_URL", "DATABASE_URL", "ACCOUNT_SID", "PORT"];
    const variables = { ...Object.fromEntries(names.map((name) => [name, SECRET])), DESK: "adereso" };
    const faults = faultsOf({ ...variables, AUTH_TOKEN: SECRET, API_KEY: SECRET });
    expect(faults.map((fault) => fault.split(":")[0]).sort()).toEqual([...names, "ADERESO_TOKEN"].sort());
    expect(faults.join("\n")).not.toContain(SECRET);
    expect(() => readEnvironment(variables)).toThrow(/^(?![\s\S]*s3cr3t)/);
  });
});
