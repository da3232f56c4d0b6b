const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign]!);

/** As many whole words as fit: browsers refuse a longer name. */
const shorten = (text: string, most: number) =>
  text.length <= most
    ? text
    : text
        .slice(0, most + 1)
        .replace(/[\s,]+\S*$/, '')
        .slice(0, most);

/** The OpenSearch description of the site: name, and the address that answers a query. `root` ends in a slash. */
export function openSearch(title: string, root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escape(shorten(title, 16))}</ShortName>
  <LongName>${escape(shorten(title, 48))}</LongName>
  <Description>${escape(`Search ${title}`)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${escape(root)}favicon.svg</Image>
  <Url type="text/html" template="${escape(root)}search?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
