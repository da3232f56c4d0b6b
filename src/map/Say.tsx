import type {MapAnswer} from '../../plugins/map';

/** In the free corner of the map: the question of an answer, and what the interviewer asks next. For the eye; the list below has it all. */
export function Say({of}: {of: MapAnswer | undefined}) {
  return (
    <div className="map-say" aria-hidden="true">
      <p className="map-q">{of ? of.title : 'What would they ask next?'}</p>
      {of ? (
        <ol>
          {of.next.map(([to, question]) => (
            <li key={to}>{question}</li>
          ))}
        </ol>
      ) : (
        <p>
          Point at an answer, or reach it by Tab: its follow-up questions stand here and its lines stand out.
        </p>
      )}
    </div>
  );
}
