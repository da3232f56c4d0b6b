import type {FieldMap as Field} from '../../plugins/map';
import {Level} from '../components/Level';
import {byTopic, leadsTo} from './graph';

/** The map in words: every topic, and in it every answer with its follow-ups. Opens and closes without JavaScript. */
export function AnswerList({field}: {field: Field}) {
  const {answers} = field;
  return byTopic(field).map(({name, permalink, places}, topic) => (
    <details key={permalink}>
      <summary>
        <h3>{name}</h3>
        <span>
          {places.length} answers; leads to {leadsTo(field, topic, 3).join(', ')}
        </span>
      </summary>
      <ol>
        {places.map((at) => {
          const {title, permalink, level, next} = answers[at]!;
          return (
            <li key={at}>
              <a href={permalink}>{title}</a> <Level of={level} />
              <ul>
                {next.map(([to, question]) => (
                  <li key={to}>
                    “{question}” <a href={answers[to]!.permalink}>{answers[to]!.label}</a>
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
    </details>
  ));
}
