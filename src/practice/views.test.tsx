import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it, vi} from 'vitest';
import {cards, reviewAt} from '../../tests/practice';
import {Answer} from './Answer';
import {Backup} from './Backup';
import {commandOf, type Key} from './keys';
import {Question} from './Question';
import {Timer} from './Timer';
import {Trouble} from './Trouble';

vi.mock('@docusaurus/Link', () => ({
  default: ({to, children}: {to: string; children: string}) => <a href={to}>{children}</a>,
}));

const now = new Date('2026-11-21T10:00:00Z');
const nothing = () => {};

describe('the views', () => {
  it('ask, and show no answer before it is asked for', () => {
    const html = renderToStaticMarkup(
      <Question
        card={cards[4]!}
        topic="Topic 1"
        place="Question 2 of 5"
        share={0.2}
        go={nothing}
        end={nothing}
      />,
    );
    expect(html).toMatch(/<h1[^>]*>What is 4\?<\/h1>/);
    expect(html).toContain('Question 2 of 5');
    expect(html).toContain('Show the answer');
    expect(html).not.toContain('Answer 4');
  });

  it('ask as an interviewer does', () => {
    const html = renderToStaticMarkup(
      <Question
        card={cards[4]!}
        said="And 4?"
        after="What is 3?"
        place="Question 2"
        go={nothing}
        end={nothing}
      />,
    );
    expect(html).toMatch(/<h1[^>]*>“And 4\?”<\/h1>/);
    expect(html).toContain('What is 3?');
  });

  it('answer with lead, points and the day of each grade', () => {
    const html = renderToStaticMarkup(
      <Answer
        card={cards[4]!}
        isFollowUp
        review={reviewAt(new Date('2026-11-18T10:00:00Z'))}
        now={now}
        go={nothing}
      />,
    );
    expect(html).toContain('<p>Answer 4</p>');
    expect(html).toContain('point 4');
    expect(html).toContain('“What is 4?”');
    expect(html).toMatch(/Missed<small>(tomorrow|in \d+ days)/);
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
    expect(html).toContain('href="/t1/c4"');
  });

  it.each(['closed', 'full', 'clock', 'damaged', 'foreign', 'newer', 'ahead'] as const)(
    'say that progress is not kept: %s',
    (trouble) => {
      const html = renderToStaticMarkup(<Trouble of={trouble} reviews={new Map([['a/b', reviewAt(now)]])} />);
      expect(html).toMatch(/role="alert".*(not kept|keep it)/);
      expect(html).toMatch(/<button[^>]*>Save/);
    },
  );

  it('offer nothing to save to a reader without progress', () => {
    const html = renderToStaticMarkup(<Backup deck={{made: '2026-11-21', cards}} reviews={new Map()} />);
    expect(html).toMatch(/disabled=""[^>]*>Save as a file/);
    expect(html).not.toContain('Forget');
  });

  it('show the time that is left', () => {
    const html = renderToStaticMarkup(<Timer of={{minutes: 20, from: 4_000_000_000}} />);
    expect(html).toContain('20:00');
    expect(renderToStaticMarkup(<Timer of={{minutes: 20, from: 1}} />)).toContain('Time is up');
  });
});

describe('keys', () => {
  const within = (...tags: string[]): EventTarget =>
    ({
      closest: (selector: string) => (tags.some((tag) => selector.split(', ').includes(tag)) ? {} : null),
    }) as never;
  const press = (key: string, target: EventTarget | null = null, more: Partial<Key> = {}): Key => ({
    key,
    target,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    repeat: false,
    ...more,
  });

  it('reveal, skip and grade', () => {
    expect([' ', 'Enter', 's', '1', 'x'].map((key) => commandOf(press(key), false))).toEqual([
      'reveal',
      'reveal',
      'skip',
      undefined,
      undefined,
    ]);
    expect(['1', '4', '0', '5', ' ', 's'].map((key) => commandOf(press(key), true))).toEqual([
      1,
      4,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are letters while the reader types', () => {
    for (const key of [' ', 'Enter', 's', '1'])
      for (const isRevealed of [true, false])
        expect(commandOf(press(key, within('textarea')), isRevealed)).toBeUndefined();
    expect(commandOf(press('Enter', within('textarea'), {ctrlKey: true}), false)).toBe('reveal');
  });

  it('leave Space and Enter to what they press', () => {
    expect(commandOf(press(' ', within('button')), false)).toBeUndefined();
    expect(commandOf(press('Enter', within('a')), false)).toBeUndefined();
    expect(commandOf(press('3', within('button')), true)).toBe(3);
  });

  it('held down or with a modifier do nothing', () => {
    expect(commandOf(press(' ', null, {repeat: true}), false)).toBeUndefined();
    expect(commandOf(press('1', null, {altKey: true}), true)).toBeUndefined();
    expect(commandOf(press('1', null, {ctrlKey: true}), true)).toBeUndefined();
  });
});
