import { render } from "preact";
import { App } from "./app";
import { followSettings } from "./kept/settings";
import { startClock } from "./time/clock";

followSettings();
startClock();

const place = document.getElementById("desk");
// In a frame of another site a click could be stolen; the header that forbids it is the function's, not an asset's.
if (place !== null && window.top === window.self) render(<App />, place);
