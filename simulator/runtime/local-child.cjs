// Loaded into the functions' server. It listens on the loopback only, behind the gateway; and when the process that
// started it is gone, however it ended, so is this one.
const { Server } = require("node:net");

const listen = Server.prototype.listen;
Server.prototype.listen = function (port, ...more) {
  return listen.call(this, { port: Number(port), host: "127.0.0.1" }, ...more);
};

process.on("disconnect", () => process.exit());

const { shiftDate } = require("../clock/shift-date.cjs");

// Node's own Date header tells the machine's time; the desk goes by it, and so by this clock.
const { ServerResponse } = require("node:http");
const { writeHead } = ServerResponse.prototype;
ServerResponse.prototype.writeHead = function (...head) {
  if (!this.headersSent && !this.hasHeader("Date")) this.setHeader("Date", new Date().toUTCString());
  return writeHead.apply(this, head);
};

process.on("message", (message) => {
  if (typeof message?.shift !== "number") return;
  shiftDate(message.shift);
  process.send({ shifted: message.shift });
});
