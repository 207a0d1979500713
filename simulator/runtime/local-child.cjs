// Loaded into the functions' server. It listens on the loopback only, behind the gateway; and when the process that
// started it is gone, however it ended, so is this one.
const { Server } = require("node:net");

const listen = Server.prototype.listen;
Server.prototype.listen = function (port, ...more) {
  return listen.call(this, { port: Number(port), host: "127.0.0.1" }, ...more);
};

process.on("disconnect", () => process.exit());

const { shiftDate } = require("../clock/shift-date.cjs");

process.on("message", (message) => {
  if (typeof message?.shift !== "number") return;
  shiftDate(message.shift);
  process.send({ shifted: message.shift });
});
