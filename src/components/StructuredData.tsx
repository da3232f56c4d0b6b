import built from '#built';

const empty = '{"@context":"https://schema.org"}';

/**
 * What search engines read of a page, from the build alone: the browser's script has no part of it. It stands at the end of the page
 * and not in the head, right behind the list of works, whose words it repeats: there they compress to nearly nothing.
 */
export function StructuredData({path}: {path: string}) {
  const html = built ? (built.structured[path] ?? built.structured[path.replace(/\/$/, '')] ?? empty) : '';
  return (
    <script
      key={path}
      type="application/ld+json"
      suppressHydrationWarning
      dangerouslySetInnerHTML={{__html: html}}
    />
  );
}
