// React in the browser is Preact. Its transitions start at once; here, as in React, the browser may answer the reader before one: the
// page's scripts have just run, and taking the page over is a step of its own. Not `export *`, which would name every export twice.
module.exports = {
  __esModule: true,
  ...require('preact/compat'),
  startTransition: (begin) => void setTimeout(begin),
};
