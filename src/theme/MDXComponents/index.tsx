// Change: the vocabulary of an answer (no import needed in MDX); no diagrams, no highlighter, which no page uses.
import Head from '@docusaurus/Head';
import MDXA from '@theme/MDXComponents/A';
import MDXDetails from '@theme/MDXComponents/Details';
import MDXHeading from '@theme/MDXComponents/Heading';
import MDXImg from '@theme/MDXComponents/Img';
import MDXLi from '@theme/MDXComponents/Li';
import MDXUl from '@theme/MDXComponents/Ul';
import type {ComponentProps} from 'react';
import {Formula} from '../../components/Formula';
import {format} from '../../components/format';
import {Questions} from '../../components/Questions';
import {Still} from '../../components/Still';
import {PageSymbols, Term} from '../../components/Term';
import {Wrong} from '../../components/Wrong';

type HeadingProps = Omit<ComponentProps<typeof MDXHeading>, 'as'>;

/** A computed number in a sentence: `<Num of={outputSize(…)} />`. */
const Num = ({of, digits}: {of: number; digits?: number}) => <>{format(of, digits)}</>;

export default {
  Head,
  Details: MDXDetails,
  details: MDXDetails,
  a: MDXA,
  ul: MDXUl,
  li: MDXLi,
  img: MDXImg,
  h2: (props: HeadingProps) => <MDXHeading as="h2" {...props} />,
  h3: (props: HeadingProps) => <MDXHeading as="h3" {...props} />,
  h4: (props: HeadingProps) => <MDXHeading as="h4" {...props} />,
  Formula,
  Num,
  PageSymbols,
  Questions,
  Still,
  Term,
  Wrong,
};
