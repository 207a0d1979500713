import { csvName } from "../../assets/desk/figures/csv-name";

test("a file of figures is named after the company, the days and its rows", () => {
  const days = { from: "2026-11-01", to: "2026-11-28" };
  expect(csvName("Tienda Sur", days, "day")).toBe("tienda-sur-2026-11-01-2026-11-28-day.csv");
  expect(csvName("Tienda Sur", { from: "2026-11-01", to: "2026-11-01" }, "hour-of-week")).toBe(
    "tienda-sur-2026-11-01-hour-of-week.csv",
  );
});

test("no name of a company leads out of the folder, or into trouble with a system", () => {
  const days = { from: "2026-11-01", to: "2026-11-01" };
  expect(csvName("../Ñandú & Cía. <S.A.>", days, "team")).toBe("nandu-cia-s-a-2026-11-01-team.csv");
  expect(csvName("株式会社", days, "team")).toBe("deriva-2026-11-01-team.csv");
});
