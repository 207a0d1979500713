// Lets a process tell another time than the machine's: how far ahead, in ms. Timers go on as they do.
let shift = 0;
let installed = false;

function install() {
  const Real = Date;
  const now = () => Real.now() + shift;
  globalThis.Date = new Proxy(Real, {
    construct: (target, values, made) =>
      Reflect.construct(target, values.length === 0 ? [now()] : values, made),
    apply: () => new Real(now()).toString(),
    get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
  });
  installed = true;
}

/** Moves the time of this process; the first move replaces its `Date`. */
exports.shiftDate = (ms) => {
  if (!installed) install();
  shift = ms;
};
