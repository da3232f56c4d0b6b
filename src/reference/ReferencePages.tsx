import Link from '@docusaurus/Link';
import pages from '@generated/answers/default/reference.json';
import Heading from '@theme/Heading';

/** Every reference page in the order of its sidebar, with what it is for. */
export function ReferencePages() {
  return (
    <>
      {pages.map(({title, permalink, description}) => (
        <section key={permalink}>
          <Heading as="h2">
            <Link to={permalink}>{title}</Link>
          </Heading>
          <p>{description}</p>
        </section>
      ))}
    </>
  );
}
