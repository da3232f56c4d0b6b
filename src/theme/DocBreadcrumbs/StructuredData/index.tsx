// Change: nothing here; the path to a page stands with the rest of its structured data (components/StructuredData).
export default function DocBreadcrumbsStructuredData() {
  return null;
}
