/** A sentence with made-up queries, keys and values of width 2: the first feature stands for a person, the second for a thing. */
export const sentence = {
  tokens: ['Mia', 'lost', 'her', 'keys'],
  queries: [
    [1, 1],
    [1, 2],
    [3, 0],
    [2, 1],
  ],
  keys: [
    [2, 0],
    [0, 1],
    [1, 0],
    [0, 2],
  ],
  values: [
    [4, 0],
    [1, 1],
    [2, 0],
    [0, 4],
  ],
};
