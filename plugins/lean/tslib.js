/** The one helper of tslib that the browser's code calls; the whole of it is 3.7 KB on every page. */
exports.__importDefault = (module) => (module && module.__esModule ? module : {default: module});
