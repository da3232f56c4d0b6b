/**
 * Two files of the docs plugin ride on every page and grow with every answer. Of the version's data only the sidebar is used here, so
 * title and description of every page stay out; of the global data only the version is, so the list of all pages stays out.
 */
module.exports = function withoutPages(source) {
  const data = JSON.parse(source);
  const {version} = data;
  if (version?.docs) {
    version.docs = Object.fromEntries(
      Object.entries(version.docs).map(([id, {sidebar}]) => [id, {id, sidebar}]),
    );
  }
  for (const {versions} of Object.values(data['docusaurus-plugin-content-docs'] ?? {}))
    for (const each of versions) each.docs = [];
  return JSON.stringify(data);
};
