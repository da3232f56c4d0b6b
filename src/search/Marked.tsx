import {Fragment} from 'react';
import type {Piece} from './records';

/** A text with the words marked that the query asked for. */
export const Marked = ({pieces}: {pieces: Piece[]}) =>
  pieces.map(({text, hit}, i) => (hit ? <mark key={i}>{text}</mark> : <Fragment key={i}>{text}</Fragment>));
