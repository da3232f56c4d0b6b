/** What a reader's report of a mistake begins with. */
export interface Report {
  /** Path of the answer. */
  answer: string;
  /** Id of the section, wrong answer or example; empty for the answer as a whole. */
  section: string;
  /** Version of the site and day on which the answer was last checked. */
  version: string;
}

/** The form of `.github/ISSUE_TEMPLATE` that a report opens. */
export const template = 'mistake.yml';

/** The address that opens the repository's form for mistakes, filled in: GitHub reads fields by their ids from the query. */
export const reportUrl = (repository: string, report: Report): string =>
  `${repository}/issues/new?${new URLSearchParams({
    template,
    title: `Mistake in ${report.answer}`,
    ...report,
  })}`;
