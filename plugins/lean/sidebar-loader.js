/**
 * The docs plugin's version data ride on every page: the sidebar, and title and description of every page. Only the sidebar is
 * used here, so the texts stay out: half of a file that grows with every answer.
 */
module.exports = function sidebarOnly(source) {
  const {version, ...rest} = JSON.parse(source);
  if (!version?.docs) return source;
  const docs = Object.fromEntries(Object.entries(version.docs).map(([id, {sidebar}]) => [id, {id, sidebar}]));
  return JSON.stringify({...rest, version: {...version, docs}});
};
