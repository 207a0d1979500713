import { answering, startStub } from "../support/stub-server";
import { type AderesoService, startAdereso } from "./adereso-service";

let service: AderesoService;

beforeEach(async () => {
  service = await startAdereso();
});

afterEach(() => service.stop());

describe("when Adereso refuses", () => {
  test.each([400, 401, 403, 404, 422])(
    "with %d, it is not asked again, and its words are reported",
    async (status) => {
      service.behave(answering(status, '{"message":"no such template"}'));
      expect(await service.take()).toMatchObject({ kind: "refused", code: `http-${status}` });
      expect(service.seen).toHaveLength(1);
      expect(service.refusals).toEqual([[status, "no such template"]]);
    },
  );

  test("with 2xx and an error inside, nothing was accepted", async () => {
    service.behave(answering(200, '{"error":"no such team"}'));
    expect(await service.take()).toMatchObject({ kind: "refused", blame: "us" });
    expect(service.refusals).toEqual([[200, "no such team"]]);
  });

  test("by sending elsewhere, the key is not carried there", async () => {
    const elsewhere = await startStub(answering(200, "{}"));
    service.behave((_, response) => void response.writeHead(307, { Location: elsewhere.url }).end());
    expect(await service.take()).toMatchObject({ kind: "refused", blame: "us" });
    expect(elsewhere.seen).toEqual([]);
    await elsewhere.stop();
  });
});
