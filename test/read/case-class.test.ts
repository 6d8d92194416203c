import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseClasses } from '../../src/read/case-class.ts';

test('classes follow the list that the model was trained with', () => {
  const words = [
    '"',
    'The',
    'U.S.',
    'sent',
    '12',
    'F-16s',
    'to',
    'Seoul',
    'A',
    'McCain',
    '1990s',
    'x',
    'NATO',
    '²',
  ];
  assert.deepEqual(caseClasses(words), [1, 5, 7, 3, 2, 4, 3, 4, 6, 8, 3, 3, 7, 2]);
});

test('only the first word with a letter is initial', () => {
  assert.deepEqual(caseClasses(['1', '.', 'Moscow', 'Says']), [2, 1, 5, 4]);
  assert.deepEqual(caseClasses(['says', 'Moscow']), [3, 4]);
});
