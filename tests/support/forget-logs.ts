import { forgetSuiteLogs } from "./suite-logs";

export default forgetSuiteLogs;
