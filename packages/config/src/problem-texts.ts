import type { ConfigProblemCode } from './config-problem.js';

/** What is wrong, and what mends it; `detail` is what a message needs to be exact. */
interface ProblemText {
  readonly message: (detail: string) => string;
  readonly fix: string;
}

const TO_LINE = 'Write KEY = VALUE, or make it a comment with #.';
const TO_UTF_8 = 'Save it as UTF-8 without a byte order mark.';

/** What is said of each problem. */
export const PROBLEM_TEXTS: Readonly<Record<ConfigProblemCode, ProblemText>> = {
  EP_CONFIG_ENCODING: {
    message: () => 'The file is not UTF-8.',
    fix: TO_UTF_8,
  },
  EP_CONFIG_BYTE_ORDER_MARK: {
    message: () => 'The file starts with a byte order mark, so its first line is no header.',
    fix: TO_UTF_8,
  },
  EP_CONFIG_NO_SECTION: {
    message: () => 'The line stands before any [section].',
    fix: 'Put a header above it, such as [default].',
  },
  EP_CONFIG_NO_DELIMITER: {
    message: (wanted) => `The line has ${wanted}.`,
    fix: TO_LINE,
  },
  EP_CONFIG_HEADER_OPEN: {
    message: () => 'The header of the section has no ] at its end.',
    fix: 'Close it: [profile NAME], [services NAME] or [sso-session NAME].',
  },
  EP_CONFIG_EMPTY_KEY: {
    message: () => 'There is no key before the delimiter.',
    fix: TO_LINE,
  },
  EP_CONFIG_DUPLICATE_SECTION: {
    message: (line) => `The section is already there, from line ${line} on.`,
    fix: 'Bring the two together under one header.',
  },
  EP_CONFIG_DUPLICATE_KEY: {
    message: (line) => `The key is already in line ${line} of the same section.`,
    fix: 'Remove one of the two.',
  },
  EP_CONFIG_NESTED_LINE: {
    message: () => 'The line of a nested block has no =.',
    fix: 'Write KEY = VALUE: within a nested block a : does not do.',
  },
  EP_CONFIG_SECTION_NAME: {
    message: () => 'The section is neither [default] nor a kind and one name, so it is not used.',
    fix: 'Write [profile NAME], [services NAME] or [sso-session NAME].',
  },
  EP_CONFIG_FORBIDDEN_NAME: {
    message: () =>
      'The AWS SDK for JavaScript refuses the name and takes the whole file for an empty one.',
    fix: 'Give the profile another name.',
  },
  EP_CONFIG_UNREADABLE: {
    message: (reason) => `The file cannot be read: ${reason}.`,
    fix: 'Let the user who runs the program read it, or name another file.',
  },
  EP_CONFIG_READ_DIFFERENTLY: {
    message: (difference) => difference,
    fix:
      'Keep to what all tools read alike: [profile NAME] with one blank, small letters, ' +
      'KEY = VALUE on one line, comments on lines of their own, nested keys two blanks deep.',
  },
};
