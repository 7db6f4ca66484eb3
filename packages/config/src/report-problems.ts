import type { ConfigProblem, ConfigProblemCode, NotedProblem } from './config-problem.js';

/** The problems of a file with their messages, in the order of its lines. */
export function reportProblems(noted: readonly NotedProblem[], file: string): ConfigProblem[] {
  const inOrder = noted.toSorted((a, b) => a.line - b.line || a.column - b.column);
  return inOrder.map(({ code, severity, line, column, value, detail, fix }) => {
    const text = PROBLEM_TEXTS[code];
    const message = text.message(detail);
    return { code, severity, file, line, column, value, message, fix: fix ?? text.fix };
  });
}

/** What is wrong and how to fix it; `detail` is the part of the message that depends on the file. */
interface ProblemText {
  readonly message: (detail: string) => string;
  readonly fix: string;
}

const TO_LINE = 'Write KEY = VALUE, or make it a comment with #.';
const TO_UTF_8 = 'Save the file as UTF-8 without a byte order mark.';

/** The message and the fix of each problem. */
const PROBLEM_TEXTS: Readonly<Record<ConfigProblemCode, ProblemText>> = {
  EP_CONFIG_ENCODING: {
    message: () => 'The file is not UTF-8.',
    fix: TO_UTF_8,
  },
  EP_CONFIG_BYTE_ORDER_MARK: {
    message: () =>
      'The file starts with a byte order mark, so not every tool can read its first line.',
    fix: TO_UTF_8,
  },
  EP_CONFIG_NO_SECTION: {
    message: () => 'The line comes before the first [section].',
    fix: 'Put a header above it, such as [default].',
  },
  EP_CONFIG_NO_DELIMITER: {
    message: (wanted) => `The line has ${wanted}.`,
    fix: TO_LINE,
  },
  EP_CONFIG_HEADER_OPEN: {
    message: () => 'The section header does not end with ].',
    fix: 'Close it: [profile NAME], [services NAME] or [sso-session NAME].',
  },
  EP_CONFIG_EMPTY_KEY: {
    message: () => 'The key is empty.',
    fix: TO_LINE,
  },
  EP_CONFIG_DUPLICATE_SECTION: {
    message: (line) => `The file already has this section in line ${line}.`,
    fix: 'Merge both sections under one header.',
  },
  EP_CONFIG_DUPLICATE_KEY: {
    message: (line) => `The section already has this key in line ${line}.`,
    fix: 'Remove one of the two lines.',
  },
  EP_CONFIG_NESTED_LINE: {
    message: () => 'The indented line has no =.',
    fix: 'Write KEY = VALUE; an indented line needs =, not a colon.',
  },
  EP_CONFIG_SECTION_NAME: {
    message: () => 'The section is ignored, because tools do not know this form of header.',
    fix: 'Write [profile NAME], [services NAME] or [sso-session NAME].',
  },
  EP_CONFIG_FORBIDDEN_NAME: {
    message: () =>
      'The AWS SDK for JavaScript does not accept this name and ignores the whole file.',
    fix: 'Give the profile another name.',
  },
  EP_CONFIG_UNREADABLE: {
    message: (reason) => `The file cannot be read: ${reason}.`,
    fix: 'Give the user who runs the program permission to read it, or use another file.',
  },
  EP_CONFIG_READ_DIFFERENTLY: {
    message: (difference) => difference,
    fix:
      'Write what all tools read the same way: [profile NAME] with one space, lowercase keys, ' +
      'KEY = VALUE on one line, comments on their own lines, nested keys indented by two spaces.',
  },
};
